//! Where a redirect leads, and whether the call goes there.

use http::{HeaderValue, Method};
use url::{Position, Url};

use super::Outgoing;

/// A redirect that is not followed.
pub(super) struct Refused {
    /// The origin that it leads to, and no more of it: paths may hold secrets.
    pub(super) origin: Option<String>,
    pub(super) reason: &'static str,
}

/// The target of a redirect that `left` more may follow, if it is one to go to.
pub(super) fn target(
    outgoing: &Outgoing,
    location: Option<&HeaderValue>,
    left: u32,
) -> Result<Url, Refused> {
    let from = Url::parse(&outgoing.url).ok();
    let to = location.and_then(|location| location.to_str().ok());
    let to = from
        .as_ref()
        .zip(to)
        .and_then(|(from, to)| from.join(to).ok());
    let origin = to.as_ref().map(|to| to.origin().ascii_serialization());
    let refuse = |reason| Refused {
        origin: origin.clone(),
        reason,
    };
    let settings = outgoing.settings();
    if settings.redirects == 0 {
        return Err(refuse("redirects are not followed"));
    }
    let (Some(from), Some(mut to)) = (from, to) else {
        return Err(refuse("the redirect leads nowhere"));
    };
    if !matches!(*outgoing.route.method(), Method::GET | Method::HEAD) {
        return Err(refuse("only GET and HEAD are redirected"));
    }
    if from.origin() != to.origin() || !to.username().is_empty() || to.password().is_some() {
        return Err(refuse("the redirect leaves the origin"));
    }
    if left == 0 {
        return Err(refuse("there are too many redirects"));
    }
    to.set_fragment(None);
    if to.as_str().len() > settings.limits.url || to.path().len() > settings.limits.path {
        return Err(refuse("the redirect's target is too long"));
    }
    Ok(to)
}

/// Sends the call there from now on.
pub(super) fn follow(outgoing: &mut Outgoing, target: Url) {
    let start = target[..Position::BeforePath].len();
    outgoing.path = start..target[..Position::AfterPath].len();
    outgoing.url = target.into();
}
