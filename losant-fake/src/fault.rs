//! Trouble on purpose.

use restrait_fake::{Fault as Trouble, Reply};

use crate::error;

/// What goes wrong with a request, for [`Fake::fail_next`](crate::Fake::fail_next).
///
/// But for [`Fault::HalfBody`] the platform never sees the request: nothing is checked
/// and nothing is changed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// An HTML page with this status, as from a proxy.  A status that cannot end an
    /// exchange (below 200 or above 999) becomes 500.
    Html(u16),
    /// The true answer, with its whole length announced, but cut in the middle of the
    /// body, after which the connection closes.  The request itself takes effect, so a
    /// `DELETE` deletes.
    HalfBody,
    /// No answer, as long as the client keeps the connection open or the stand-in runs.
    Hang,
    /// No answer; the connection closes.  Note that some clients repeat a request by
    /// themselves when that happens on a connection which they used before.
    Close,
    /// An error body `{"type": ..., "message": ...}` with this status, type and message.
    /// A status that cannot end an exchange becomes 500.
    Status(u16, String, String),
    /// A redirect (302) to this location.
    Redirect(String),
    /// These bytes in place of a response, after which the connection closes.
    Raw(Vec<u8>),
}

impl From<Fault> for Trouble {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Html(status) => Self::Reply(html(final_status(status))),
            Fault::Status(status, kind, message) => {
                Self::Reply(error::reply(final_status(status), &kind, &message))
            }
            Fault::Redirect(location) => Self::Reply(redirect(&location)),
            Fault::HalfBody => Self::HalfBody,
            Fault::Hang => Self::Hang,
            Fault::Close => Self::Close,
            Fault::Raw(bytes) => Self::Raw(bytes),
        }
    }
}

/// `status`, or 500 where it cannot end an exchange.
fn final_status(status: u16) -> u16 {
    Reply::empty(status).status()
}

/// A page as a proxy in front of the platform would answer it.
fn html(status: u16) -> Reply {
    let page = format!(
        "<!doctype html>\n<html><head><title>{status}</title></head>\
         <body><h1>{status}</h1></body></html>\n"
    );
    Reply::html(status, &page)
}

/// Sends the client elsewhere.
fn redirect(location: &str) -> Reply {
    let reply = Reply::empty(302).header("location", location);
    // What cannot be a header value is left out: a redirect to nowhere.
    if reply.status() == 302 {
        reply
    } else {
        Reply::empty(302)
    }
}
