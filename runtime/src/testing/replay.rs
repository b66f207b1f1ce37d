//! Recorded exchanges: calls of a real server, kept in a file, and answered from it in tests.
//!
//! A [`Recorder`] stands before the transport that sends, and writes down what goes through. A
//! [`Replay`] answers from the file, without a socket:
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
//! // Once, by hand, against the real server:
//! let recorder = Recorder::new(Reqwest::new(|builder| builder)?);
//! let builder = restrait::Client::builder().base_url("https://api.example.com");
//! let client = builder.transport(recorder.clone()).build()?;
//! client.age("ada").await?;
//! recorder.save("tests/exchanges/ages.json")?;
//!
//! // From then on, in every test:
//! let replay = Replay::open("tests/exchanges/ages.json")?;
//! let builder = restrait::Client::builder().base_url("https://api.example.com");
//! let client = builder.transport(replay.clone()).build()?;
//! assert_eq!(client.age("ada").await?, 36);
//! replay.verify()?;
//! # Ok(()) }
//! ```
//!
//! # What is in a file
//!
//! JSON, made to be read and reviewed: each request as its endpoint, its params by their wire
//! names and its body, each answer as its status, some of its headers and its body. JSON bodies
//! stand there as JSON, with their members in order.
//!
//! No secrets, as far as they can be known: no token and no header of a request, of an answer's
//! headers only those that say how to read it or when to come again. Params that are declared
//! secret, and params, fields and JSON members whose names sound like secrets (`token`,
//! `clientSecret`, `apiKey`, ..), keep their place and lose their value; further names are for
//! [`Recorder::redact`]. The token and declared secrets of 8 characters and more are also taken out
//! wherever else they are, in any encoding. The host is not in the file either.
//!
//! Nobody but you knows what else is a secret: look at a file before you publish it.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http_body_util::BodyExt;

use crate::BoxFuture;
use crate::error::TransportError;
use crate::sync::lock;
use crate::testing::mock::{Request, Unmet};
use crate::transport::{Transport, TransportRequest, TransportResponse};

mod body;
mod clean;
mod copied;
mod error;
mod exchange;
mod file;
mod recorder;
mod tape;
mod tee;

use clean::Clean;
pub use error::ReplayError;
use exchange::Exchange;
pub use recorder::Recorder;

/// Answers calls with what was recorded: a [`Transport`]. See the [module](self).
///
/// Each exchange answers once, in the order of the file among those that are alike. It is cheap
/// to clone, and clones share everything.
#[derive(Clone)]
pub struct Replay(Arc<Shared>);

struct Shared {
    path: PathBuf,
    exchanges: Vec<Exchange>,
    clean: Clean,
    /// Which exchanges have answered.
    used: Mutex<Vec<bool>>,
}

impl Replay {
    /// Reads a file that a [`Recorder`] has written.
    ///
    /// # Errors
    ///
    /// When the file cannot be read, holds no exchanges, or holds them in another version of the
    /// format; the error says what to do.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, ReplayError> {
        let path = path.as_ref().to_path_buf();
        let file = file::read(&path)?;
        Ok(Self(Arc::new(Shared {
            used: Mutex::new(vec![false; file.exchanges.len()]),
            clean: Clean::new(file.redacted),
            exchanges: file.exchanges,
            path,
        })))
    }

    /// Whether every recorded exchange has answered.
    ///
    /// # Errors
    ///
    /// When not; the error names those that have not.
    pub fn verify(&self) -> Result<(), Unmet> {
        let used = lock(&self.0.used);
        let all = self.0.exchanges.iter().zip(used.iter()).enumerate();
        let unused = all
            .filter(|(_, (_, used))| !**used)
            .map(|(index, (exchange, _))| {
                let (number, path) = (index + 1, self.0.path.display());
                format!(
                    "exchange {number} of {path}, {}, was not asked for",
                    exchange.request
                )
            });
        let lines: Vec<String> = unused.collect();
        if lines.is_empty() {
            Ok(())
        } else {
            Err(Unmet::new(lines))
        }
    }
}

impl Shared {
    /// The answer to `request`, or what differs from the recorded exchange that comes nearest.
    fn answer(&self, request: &Request) -> Result<TransportResponse, String> {
        let asked = exchange::Asked::of(request, &self.clean);
        let mut used = lock(&self.used);
        let mut nearest: Option<(usize, Vec<String>)> = None;
        for (index, exchange) in self.exchanges.iter().enumerate() {
            let mut differences = exchange.request.differences(&asked);
            if differences.is_empty() {
                match used.get_mut(index) {
                    Some(used) if !*used => {
                        *used = true;
                        return exchange.response.received();
                    }
                    _ => differences
                        .push("it has answered already, as often as it was recorded".into()),
                }
            }
            let nearer = |(_, other): &(usize, Vec<String>)| differences.len() < other.len();
            if exchange.request.is_of(&asked) && nearest.as_ref().is_none_or(nearer) {
                nearest = Some((index, differences));
            }
        }
        Err(self.unknown(&asked, nearest))
    }

    fn unknown(&self, asked: &exchange::Asked, nearest: Option<(usize, Vec<String>)>) -> String {
        let path = self.path.display();
        let said = match nearest {
            None => format!("{path} has no exchange for {asked}"),
            Some((index, differences)) => format!(
                "no exchange of {path} is met by {asked}\n  the nearest is number {}\n    {}",
                index + 1,
                differences.join("\n    "),
            ),
        };
        format!("{said}\n  record the file again with a `Recorder`, or change the call back")
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
            shared.answer(&request).map_err(TransportError::rejected)
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
