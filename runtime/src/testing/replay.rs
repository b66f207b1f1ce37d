//! Recording of calls to a real server, and replay in tests.
//!
//! A [`Recorder`] wraps the transport of a client and records its requests and responses in a file. A
//! [`Replay`] is a transport that responds from the file, without a network:
//!
//! ```no_run
//! # #[cfg(feature = "reqwest")]
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! # use restrait::{api, endpoint};
//! # #[api] trait Users {
//! #     #[endpoint(method = "GET", path = "/users/<name>")]
//! #     fn age(&self, name: &str) -> u32;
//! # }
//! use restrait::transport::Reqwest;
//! use restrait::testing::replay::{Recorder, Replay};
//!
//! // Once, with the real server:
//! let recorder = Recorder::new(Reqwest::new(|builder| builder)?);
//! let builder = restrait::Client::builder().base_url("https://api.example.com");
//! let client = builder.transport(recorder.clone()).build()?;
//! client.age("ada").await?;
//! recorder.save("tests/recordings/ages.json")?;
//!
//! // In tests:
//! let replay = Replay::open("tests/recordings/ages.json")?;
//! let builder = restrait::Client::builder().base_url("https://api.example.com");
//! let client = builder.transport(replay.clone()).build()?;
//! assert_eq!(client.age("ada").await?, 36);
//! replay.verify()?;
//! # Ok(()) }
//! ```
//!
//! # Format
//!
//! A file is JSON that is meant to be reviewed. Each request is recorded as the method and path
//! template of its endpoint, its params by wire name, and its body. Each response is recorded as its
//! status, some of its headers, and its body. JSON bodies are embedded, with sorted members. The host
//! is not recorded.
//!
//! # Secrets
//!
//! These secrets are removed from recordings:
//!
//! - All headers of requests, and with them the token.
//! - All headers of responses except those that describe the body, link to the next page, or report
//!   rate limits and `Retry-After`.
//! - The values of params that are declared secret.
//! - The values of params, form fields and JSON members whose names sound like secrets, for example
//!   `token`, `clientSecret` and `apiKey`. [`Recorder::redact`] adds names.
//! - All other occurrences of the token and of declared secrets with at least 8 characters, in any
//!   encoding.
//!
//! Other secrets cannot be detected. Review a file before you publish it.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http_body_util::BodyExt;

use crate::BoxFuture;
use crate::error::TransportError;
use crate::sync::lock;
use crate::testing::mock::{Request, VerifyError};
use crate::transport::{Transport, TransportRequest, TransportResponse};

mod body;
mod body_copy;
mod error;
mod exchange;
mod file;
mod recorder;
mod recording;
mod sanitizer;
mod tee;

pub use error::ReplayError;
use exchange::{Exchange, RecordedRequest};
pub use recorder::Recorder;
use sanitizer::Sanitizer;

/// A [`Transport`] that responds with recorded responses. See the [module](self).
///
/// Each exchange is replayed once. Exchanges with equal requests are replayed in the order of the
/// file. A `Replay` is cheap to clone, and all clones share their state.
///
/// ```no_run
/// # fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use restrait::testing::replay::Replay;
///
/// let replay = Replay::open("tests/recordings/users.json")?;
/// let builder = restrait::Client::builder().base_url("https://api.example.com");
/// let client = builder.transport(replay.clone()).build()?;
/// // Call the code under test with `client`.
/// replay.verify()?;
/// # let _ = client;
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Replay(Arc<Shared>);

struct Shared {
    path: PathBuf,
    exchanges: Vec<Exchange>,
    sanitizer: Sanitizer,
    /// Contains `true` for each exchange that was replayed.
    replayed: Mutex<Vec<bool>>,
}

impl Replay {
    /// Opens a file that a [`Recorder`] has saved.
    ///
    /// # Errors
    ///
    /// Returns an error if the file cannot be read, is invalid, or has another version of the format.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, ReplayError> {
        let path = path.as_ref().to_path_buf();
        let file = file::read(&path)?;
        Ok(Self(Arc::new(Shared {
            replayed: Mutex::new(vec![false; file.exchanges.len()]),
            sanitizer: Sanitizer::new(file.redacted),
            exchanges: file.exchanges,
            path,
        })))
    }

    /// Checks that all recorded exchanges were replayed.
    ///
    /// # Errors
    ///
    /// Returns the exchanges that were not replayed.
    pub fn verify(&self) -> Result<(), VerifyError> {
        let replayed = lock(&self.0.replayed);
        let exchanges = self.0.exchanges.iter().zip(replayed.iter()).enumerate();
        let remaining = exchanges.filter(|(_, (_, replayed))| !**replayed);
        let lines = remaining.map(|(index, (exchange, _))| {
            let (number, path) = (index + 1, self.0.path.display());
            let request = &exchange.request;
            format!("exchange {number} of `{path}` was not replayed: `{request}`")
        });
        let lines: Vec<String> = lines.collect();
        if lines.is_empty() {
            Ok(())
        } else {
            Err(VerifyError::new(lines))
        }
    }
}

impl Shared {
    /// Returns the recorded response to `request`.
    ///
    /// # Errors
    ///
    /// Returns a message that describes the closest recorded exchange if none matches.
    fn respond(&self, request: &Request) -> Result<TransportResponse, String> {
        let request = RecordedRequest::new(request, &self.sanitizer);
        let mut replayed = lock(&self.replayed);
        let mut closest: Option<(usize, Vec<String>)> = None;
        for (index, exchange) in self.exchanges.iter().enumerate() {
            let mut differences = exchange.request.differences(&request);
            if differences.is_empty() {
                match replayed.get_mut(index) {
                    Some(replayed) if !*replayed => {
                        *replayed = true;
                        return exchange.response.to_response();
                    }
                    _ => differences.push("the exchange was replayed already".into()),
                }
            }
            let is_closer = |(_, other): &(usize, Vec<String>)| differences.len() < other.len();
            if exchange.request.is_same_endpoint(&request) && closest.as_ref().is_none_or(is_closer)
            {
                closest = Some((index, differences));
            }
        }
        Err(self.unexpected(&request, closest))
    }

    fn unexpected(
        &self,
        request: &RecordedRequest,
        closest: Option<(usize, Vec<String>)>,
    ) -> String {
        let path = self.path.display();
        let problem = match closest {
            None => {
                format!("unexpected call `{request}`: no exchange of this endpoint in `{path}`")
            }
            Some((index, differences)) => format!(
                "unexpected call `{request}`\n  closest exchange: number {} of `{path}`\n    {}",
                index + 1,
                differences.join("\n    "),
            ),
        };
        format!("{problem}; change the call, or record the file again with a `Recorder`")
    }
}

impl Transport for Replay {
    fn send(
        &self,
        mut request: TransportRequest<'_>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>> {
        let shared = Arc::clone(&self.0);
        let body = std::mem::take(&mut request.body);
        let mut request = Request::new(&request, Bytes::new());
        Box::pin(async move {
            request.set_body(body.collect().await?.to_bytes());
            shared.respond(&request).map_err(TransportError::rejected)
        })
    }
}

impl fmt::Debug for Replay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Replay")
            .field("path", &self.0.path)
            .finish_non_exhaustive()
    }
}
