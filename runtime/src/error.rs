//! What can go wrong, in the order of a call's life.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use http::StatusCode;

use crate::auth::Refusal;
use crate::response::Answer;
use crate::{Response, Route, TransportError, decode};

mod answer;
mod display;
mod is;
mod kind;
mod redact;
mod story;

pub use answer::ApiMessage;
pub(crate) use answer::Kept;
pub(crate) use display::escaped;
pub use kind::{ErrorKind, Outcome};
pub(crate) use redact::Forms;
pub(crate) use story::{Story, request_id};

/// The result of whatever can fail with an [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call failed, or why a client could not be made.
///
/// It says which endpoint by its method and path *template*; values, the URL and the token
/// appear in no error. It is one pointer wide.
///
/// ```
/// # async fn example(call: impl Future<Output = restrait::Result<()>>) -> restrait::Result<()> {
/// match call.await {
///     Ok(()) => println!("done"),
///     Err(error) if error.is_not_found() => println!("there is no such thing"),
///     Err(error) => return Err(error),
/// }
/// # Ok(())
/// # }
/// ```
pub struct Error(Box<Inner>);

#[derive(Debug)]
struct Inner {
    route: Option<&'static Route>,
    cause: Cause,
    story: Story,
}

/// What happened.
#[derive(Debug)]
pub(crate) enum Cause {
    /// A value that was refused before anything was sent.
    Invalid {
        param: Cow<'static, str>,
        reason: Cow<'static, str>,
    },
    /// There is no token: its source has none.
    Token(Refusal),
    /// The request or its answer was lost.
    Transport(TransportError),
    /// The server sent the caller elsewhere. `target` is an origin, no more.
    Redirected {
        status: StatusCode,
        target: Option<String>,
        /// Why the caller did not go there.
        reason: &'static str,
    },
    /// The server refused.
    Answered {
        status: StatusCode,
        message: ApiMessage,
        body: Kept,
    },
    /// The answer's body is longer than the client takes.
    TooLarge { status: StatusCode, limit: usize },
    /// A list whose pages would not end, and why.
    Endless(&'static str),
    /// What was received could not be written where the caller wants it.
    #[cfg_attr(
        target_arch = "wasm32",
        expect(dead_code, reason = "nothing is written")
    )]
    Unwritten(std::io::Error),
    /// The server consented, in words that are not the endpoint's.
    Undecodable {
        status: StatusCode,
        fault: decode::Fault,
    },
}

impl Error {
    pub(crate) fn new(route: Option<&'static Route>, cause: Cause) -> Self {
        let story = Story::default();
        Self(Box::new(Inner {
            route,
            cause,
            story,
        }))
    }

    /// The same error, with what led to it.
    pub(crate) fn with_story(mut self, story: Story) -> Self {
        self.0.story = story;
        self
    }

    pub(crate) fn cause(&self) -> &Cause {
        &self.0.cause
    }

    /// A value of the caller that was refused.
    pub(crate) fn invalid(
        route: Option<&'static Route>,
        param: impl Into<Cow<'static, str>>,
        reason: impl Into<Cow<'static, str>>,
    ) -> Self {
        let (param, reason) = (param.into(), reason.into());
        Self::new(route, Cause::Invalid { param, reason })
    }

    /// What kind of error this is, for `match`.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match &self.0.cause {
            Cause::Invalid { .. } => ErrorKind::InvalidInput,
            Cause::Token(_) => ErrorKind::Token,
            Cause::Transport(error) if error.is_timeout() => ErrorKind::TimedOut,
            Cause::Transport(error) if error.is_body() => ErrorKind::Body,
            Cause::Transport(_) => ErrorKind::Transport,
            Cause::Redirected { .. } => ErrorKind::Redirected,
            Cause::Answered { .. } => ErrorKind::Answered,
            Cause::Endless(_) => ErrorKind::Endless,
            Cause::Unwritten(_) => ErrorKind::Unwritten,
            Cause::TooLarge { .. } | Cause::Undecodable { .. } => ErrorKind::Undecodable,
        }
    }

    /// Whether the server can have acted on the call.
    ///
    /// It is about all attempts: a request that could not be sent the second time may have
    /// arrived the first time.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        match &self.0.cause {
            Cause::Invalid { .. } => Outcome::NotSent,
            Cause::Token(_) => self.0.story.not_sent(),
            Cause::Transport(error) if error.is_not_sent() => self.0.story.not_sent(),
            Cause::Transport(_) => Outcome::Unknown,
            _ => Outcome::Answered,
        }
    }

    /// How often the request was sent, or tried to be. 0 where it was refused before.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.story.attempts
    }

    /// After how long the server wants to be asked again, where it said so.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.story.retry_after
    }

    /// The server's name for this request, from `X-Request-Id` or a header like it: what its
    /// operators ask for.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.story.request_id.as_deref()
    }

    /// The endpoint that was called. `None` where a client could not be made.
    #[must_use]
    pub fn endpoint(&self) -> Option<&'static Route> {
        self.0.route
    }

    /// The param, header or setting that was refused.
    #[must_use]
    pub fn param(&self) -> Option<&str> {
        match &self.0.cause {
            Cause::Invalid { param, .. } => Some(param),
            _ => None,
        }
    }

    /// The status of the answer, where there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        match &self.0.cause {
            Cause::Redirected { status, .. }
            | Cause::Answered { status, .. }
            | Cause::TooLarge { status, .. }
            | Cause::Undecodable { status, .. } => Some(*status),
            Cause::Invalid { .. }
            | Cause::Token(_)
            | Cause::Transport(_)
            | Cause::Endless(_)
            | Cause::Unwritten(_) => None,
        }
    }

    /// What the API said, where it answered with an error.
    #[must_use]
    pub fn api(&self) -> Option<&ApiMessage> {
        match &self.0.cause {
            Cause::Answered { message, .. } => Some(message),
            _ => None,
        }
    }

    /// The body of an error answer, whatever it holds: at most 64 KiB, the token taken out.
    #[must_use]
    pub fn body(&self) -> Option<&[u8]> {
        match &self.0.cause {
            Cause::Answered { body, .. } => Some(&body.0),
            _ => None,
        }
    }

    /// The body of an error answer as a type of the caller's: one that the endpoint declares for
    /// this status, or an enum of them all that derives [`Response`].
    ///
    /// ```
    /// use restrait::Response;
    ///
    /// # #[derive(serde::Deserialize)] struct Conflict { with: String }
    /// # #[derive(serde::Deserialize)] struct Invalid { fields: Vec<String> }
    /// #[derive(Response)]
    /// enum Refusal {
    ///     #[status(409)]
    ///     Conflict(Conflict),
    ///     #[status(422)]
    ///     Invalid(Invalid),
    /// }
    ///
    /// # fn example(error: restrait::Error) {
    /// match error.body_as() {
    ///     Some(Refusal::Conflict(conflict)) => println!("taken by {}", conflict.with),
    ///     Some(Refusal::Invalid(invalid)) => println!("wrong: {:?}", invalid.fields),
    ///     None => println!("{error}"),
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn body_as<T: Response>(&self) -> Option<T> {
        let Cause::Answered { status, body, .. } = &self.0.cause else {
            return None;
        };
        let mut answer = Answer::of_error(self.0.route?, *status, body.0.clone());
        T::decode(&mut answer).ok()
    }

    /// Where in the answer's JSON the decoding stopped: `$.summary.deviceCount`.
    #[must_use]
    pub fn json_path(&self) -> Option<&str> {
        match &self.0.cause {
            Cause::Undecodable { fault, .. } => Some(&fault.path),
            _ => None,
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field(
                "endpoint",
                &self.0.route.map(|route| (route.method(), route.path())),
            )
            .field("cause", &self.0.cause)
            .field("story", &self.0.story)
            .finish()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0.cause {
            Cause::Token(error) => Some(&**error),
            Cause::Transport(error) => Some(error.cause()),
            Cause::Unwritten(error) => Some(error),
            Cause::Undecodable { fault, .. } => Some(&fault.source),
            _ => None,
        }
    }
}
