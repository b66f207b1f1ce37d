//! Tests of applications: a client that answers as the test says, without a socket.
//!
//! An expectation *is* a call, made on a client as the application makes it. What it is answered
//! with has the type that the endpoint declares:
//!
//! ```
//! use restrait::testing::mock::{Mock, Reply};
//! use restrait::{api, endpoint};
//!
//! #[api]
//! trait Users {
//!     #[endpoint(method = "GET", path = "/users/<name>")]
//!     fn age(&self, name: &str, calendar: Option<&str>) -> u32;
//! }
//!
//! /// What is to be tested.
//! async fn is_of_age(client: &restrait::Client, name: &str) -> restrait::Result<bool> {
//!     match client.age(name).await {
//!         Ok(age) => Ok(age >= 18),
//!         Err(error) if error.is_not_found() => Ok(false),
//!         Err(error) => Err(error),
//!     }
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let mock = Mock::<restrait::Client>::new();
//! let client = mock.client()?;
//! mock.expect(client.age("ada")).reply(36);
//! mock.on::<users::Age>(|request| request.path_param("name").as_deref() == Some("nobody"))
//!     .answer(Reply::status(404));
//!
//! assert!(is_of_age(&client, "ada").await?);
//! assert!(!is_of_age(&client, "nobody").await?);
//! mock.verify()?;
//! # Ok(())
//! # }
//! ```
//!
//! The call runs through everything that a real one runs through, but the network: encoding,
//! limits, interceptors, strict decoding. A call that nothing was expected for ends with an error whose
//! source, [`Unexpected`], names the nearest expectation and what is different;
//! [`Mock::verify`] says so again, should the application have swallowed it.

use std::fmt;
use std::marker::PhantomData;
use std::panic::Location;
use std::sync::Arc;

use bytes::Bytes;
use http_body_util::BodyExt;

use crate::client::ApiClient;
use crate::error::TransportError;
use crate::transport::{Transport, TransportRequest, TransportResponse};
use crate::{BoxFuture, Call, ClientBuilder, Endpoint, Response, Result, Retry};

mod book;
mod entry;
mod expectation;
mod fields;
mod json;
mod reply;
mod report;
mod request;
mod script;
mod times;
mod wanted;

use book::Book;
pub use expectation::{Expectation, When};
pub(crate) use fields::boundary;
pub(crate) use json::difference;
pub use reply::{IntoReply, Reply};
pub use report::{Unexpected, Unmet};
pub use request::Request;
pub use times::Times;
use wanted::Wanted;

/// The base URL of APIs that have none of their own. Nothing is ever sent to it.
const BASE_URL: &str = "https://mock.invalid";

/// A stand-in for the server of the client `C`, in the same process: a [`Transport`].
///
/// It is cheap to clone, and clones share everything. See the [module](self) for its use.
///
/// It takes calls of its own API only:
///
/// ```compile_fail
/// # use restrait::{api, client, endpoint, mock::Mock};
/// # pub use restrait;
/// #[client(base_url = "https://other.example")]
/// pub struct Other;
///
/// #[api(crate::Other)]
/// pub trait Things {
///     #[endpoint(method = "GET", path = "/things")]
///     fn things(&self) -> Vec<String>;
/// }
///
/// fn expect(mock: &Mock<restrait::Client>, other: &Other) {
///     mock.expect(other.things()).reply(Vec::new()); // expected `Client`, found `Other`
/// }
/// # fn main() {}
/// ```
pub struct Mock<C = crate::Client> {
    book: Arc<Book>,
    client: PhantomData<fn() -> C>,
}

impl<C: ApiClient> Mock<C> {
    /// A mock that expects nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            book: Arc::default(),
            client: PhantomData,
        }
    }

    /// From now on, expectations are to be met in the order in which they are made.
    #[must_use]
    pub fn in_order(self) -> Self {
        self.book.keep_order();
        self
    }

    /// A client whose calls the mock answers.
    ///
    /// # Errors
    ///
    /// When the client's declaration has a header that cannot be sent.
    pub fn client(&self) -> Result<C> {
        self.builder().build()
    }

    /// The builder of such a client, for a token, common params, limits.
    ///
    /// It repeats no call, so that what is expected is what is sent; `retry` changes that.
    pub fn builder(&self) -> ClientBuilder<C> {
        let builder = ClientBuilder::new()
            .transport(self.clone())
            .retry(Retry::never());
        if C::INFO.base_url.is_empty() {
            builder.base_url(BASE_URL)
        } else {
            builder
        }
    }

    /// Expects a call like this one: of its endpoint, with its params, its body, and its further
    /// headers. JSON bodies are compared by what they mean. The token is not compared.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "a call is given away, as when it is made"
    )]
    #[track_caller]
    pub fn expect<Q: Endpoint<Client = C>>(&self, call: Q) -> When<'_, Q::Response> {
        let wanted = call.view();
        let wanted = wanted.and_then(|call| Wanted::of(&call, Q::Response::READ_MODE));
        let wanted = wanted.unwrap_or_else(|error| Wanted::Impossible(Q::ROUTE, error.to_string()));
        self.when::<Q>(wanted, Location::caller())
    }

    /// Expects a call like this one, of what is not declared: `client.raw(..)`.
    ///
    /// # Errors
    ///
    /// When there is no such call, for instance because a placeholder has no value.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "a call is given away, as when it is made"
    )]
    #[track_caller]
    pub fn expect_raw<Q: Call<Client = C>>(&self, call: Q) -> Result<When<'_, Q::Response>> {
        let wanted = Wanted::of(&call.view()?, Q::Response::READ_MODE)?;
        Ok(When::new(&self.book, wanted, 200, Location::caller()))
    }

    /// Expects any call of the endpoint `Q` that the closure agrees to.
    #[track_caller]
    pub fn on<Q: Endpoint<Client = C>>(
        &self,
        matches: impl Fn(&Request) -> bool + Send + Sync + 'static,
    ) -> When<'_, Q::Response> {
        let wanted = Wanted::Any(Q::ROUTE, Arc::new(matches));
        self.when::<Q>(wanted, Location::caller())
    }

    fn when<Q: Endpoint>(
        &self,
        wanted: Wanted,
        at: &'static Location<'static>,
    ) -> When<'_, Q::Response> {
        let declared = Q::info().responses.first();
        let status = declared.map_or(200, |response| response.status);
        When::new(&self.book, wanted, status, at)
    }

    /// All requests that came, in their order, expected or not.
    #[must_use]
    pub fn requests(&self) -> Vec<Request> {
        self.book.requests()
    }

    /// Whether every expectation was met as often as it was to be, and nothing else came.
    ///
    /// # Errors
    ///
    /// When not; the error names every expectation and every call that it is about.
    pub fn verify(&self) -> Result<(), Unmet> {
        self.book.verify()
    }
}

impl<C: ApiClient> Transport for Mock<C> {
    fn send(
        &self,
        mut request: TransportRequest<'_>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>> {
        let book = Arc::clone(&self.book);
        let body = std::mem::take(&mut request.body);
        let mut request = Request::new(&request, Bytes::new());
        Box::pin(async move {
            request.set_body(body.collect().await?.to_bytes());
            match book.find(&request, C::INFO.common) {
                Ok(reply) => reply.give().await,
                Err(unexpected) => Err(TransportError::rejected(unexpected)),
            }
        })
    }
}

impl<C> Clone for Mock<C> {
    fn clone(&self) -> Self {
        Self {
            book: Arc::clone(&self.book),
            client: PhantomData,
        }
    }
}

impl<C: ApiClient> Default for Mock<C> {
    fn default() -> Self {
        Self::new()
    }
}

impl<C> fmt::Debug for Mock<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mock").finish_non_exhaustive()
    }
}
