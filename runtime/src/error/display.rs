//! `Display` and `Debug` of errors: one line that includes the cause, but no URL and no secret.

use std::fmt;

use super::escape::escaped;
use super::transport::chain::Chain;
use super::{ApiError, Cause, Error, ErrorBody, InvalidInput, SizeLimit};

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(route) = self.0.route {
            write!(f, "{} {}: ", route.method(), route.path())?;
        }
        match &self.0.cause {
            Cause::Invalid(InvalidInput { param, reason }) => {
                write!(f, "invalid `{}`: {}", escaped(param), escaped(reason))
            }
            Cause::Token(failure) => write!(f, "cannot get a token: {}", Chain::new(&**failure)),
            Cause::MissingScope => self.write_missing_scope(f),
            Cause::Transport(error) => error.fmt(f),
            Cause::Redirect {
                status,
                target,
                location: _,
                reason,
            } => {
                write!(f, "{status}: cannot follow the redirect")?;
                if let Some(target) = target {
                    write!(f, " to `{}`", escaped(target))?;
                }
                write!(f, ": {reason}")
            }
            Cause::Status {
                status,
                api_error,
                body,
            } => {
                write!(f, "{status}")?;
                write_api_error(api_error, body, f)?;
                self.write_scopes(f)?;
                if self.may_be_deleted() {
                    f.write_str("; an earlier attempt may have deleted it")?;
                }
                Ok(())
            }
            Cause::TooLarge { status, limit } => write!(f, "{status}: {limit}"),
            Cause::Pagination(reason) => write!(f, "cannot request the next page: {reason}"),
            Cause::Write(error) => write!(f, "cannot write the response: {}", Chain::new(error)),
            Cause::Decode { status, fault } => {
                write!(f, "{status}: {}", escaped(&fault.to_string()))
            }
        }
    }
}

impl fmt::Display for SizeLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (what, bytes, setting) = match *self {
            Self::Body(bytes) => ("response body", bytes as u64, "Limits::max_body_bytes"),
            Self::Download(bytes) => ("response body", bytes, "Download::max_bytes"),
            Self::Event(bytes) => ("event", bytes as u64, "EventStream::max_event_bytes"),
            Self::Line(bytes) => ("line", bytes as u64, "JsonLines::max_line_bytes"),
        };
        write!(
            f,
            "{what} exceeds the limit of {bytes} bytes; raise it with `{setting}`"
        )
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            // `fn main() -> Result<(), Error>` prints this.
            return fmt::Display::fmt(self, f);
        }
        f.debug_struct("Error")
            .field(
                "endpoint",
                &self.0.route.map(|route| (route.method(), route.path())),
            )
            .field("cause", &Structure(&self.0.cause))
            .field("context", &self.0.context)
            .finish()
    }
}

/// The structure of a cause. Foreign errors are shown by their messages, which contain no URLs.
struct Structure<'a>(&'a Cause);

impl fmt::Debug for Structure<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, messages) = match self.0 {
            Cause::Token(failure) => ("Token", Chain::new(&**failure).messages()),
            Cause::Write(error) => ("Write", Chain::new(error).messages()),
            Cause::Invalid(_)
            | Cause::MissingScope
            | Cause::Transport(_)
            | Cause::Redirect { .. }
            | Cause::Status { .. }
            | Cause::TooLarge { .. }
            | Cause::Pagination(_)
            | Cause::Decode { .. } => return self.0.fmt(f),
        };
        f.debug_tuple(name).field(&messages).finish()
    }
}

/// Writes what the API reports, or the beginning of a body that is not an error of the API.
fn write_api_error(error: &ApiError, body: &ErrorBody, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if error.kind.is_none() && error.message.is_none() && !body.0.is_empty() {
        let shown = body.0.get(..MAX_BODY_BYTES).unwrap_or(&body.0);
        let shown = String::from_utf8_lossy(shown);
        write!(f, ": {}", escaped(&shown))?;
        return f.write_str(if body.0.len() > MAX_BODY_BYTES {
            "…"
        } else {
            ""
        });
    }
    for text in [&error.kind, &error.message].into_iter().flatten() {
        write!(f, ": {}", escaped(text))?;
    }
    Ok(())
}

/// The number of bytes that are shown of a body that is not an error of the API.
const MAX_BODY_BYTES: usize = 200;
