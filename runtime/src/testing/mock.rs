//! Typed expectations for the calls of a client, without a network.
//!
//! An expectation is a call of the mock's client, written like the call in the application. Its
//! response has the response type of the endpoint:
//!
//! ```
//! use restrait::testing::mock::{Mock, MockResponse};
//! use restrait::{api, endpoint};
//!
//! #[api]
//! trait Users {
//!     #[endpoint(method = "GET", path = "/users/<name>")]
//!     fn age(&self, name: &str, calendar: Option<&str>) -> u32;
//! }
//!
//! /// The function under test.
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
//! mock.expect(client.age("ada")).respond(36);
//! mock.on::<users::Age>(|request| request.path_param("name").as_deref() == Some("eve"))
//!     .respond_with(MockResponse::status(404));
//!
//! assert!(is_of_age(&client, "ada").await?);
//! assert!(!is_of_age(&client, "eve").await?);
//! mock.verify()?;
//! # Ok(())
//! # }
//! ```
//!
//! Only the network is replaced: calls are encoded, limited, intercepted and decoded as usual. A call
//! that no expectation matches fails with an [`UnexpectedCall`], which describes the closest
//! expectation and the differences. [`Mock::verify`] reports the call too, in case the application
//! ignores the error.

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

mod diff;
mod expectation;
mod expectation_state;
mod matcher;
mod report;
mod request;
mod response;
mod scripted_body;
pub(crate) mod secret_fields;
mod state;
mod times;
mod verbatim;

pub(crate) use diff::difference;
pub use expectation::{Expectation, ExpectationBuilder};
use matcher::Matcher;
pub use report::{UnexpectedCall, VerifyError};
pub use request::Request;
pub use response::{IntoMockResponse, MockResponse};
use state::MockState;
pub use times::Times;

/// Base URL for clients that declare none. No request is sent to it.
const BASE_URL: &str = "https://mock.invalid";

/// A mock of the server of the client `C`: a [`Transport`] with expectations.
///
/// It is cheap to clone, and all clones share their expectations. See the [module](self) for an
/// example.
///
/// It accepts only calls of its own client:
///
/// ```compile_fail
/// # mod other {
/// #     pub use ::restrait::restrait;
/// #     use restrait::{api, client, endpoint};
/// #[client(base_url = "https://other.example")]
/// pub struct Other;
///
/// #[api(crate::other::Other)]
/// pub trait Things {
///     #[endpoint(method = "GET", path = "/things")]
///     fn things(&self) -> Vec<String>;
/// }
/// # }
/// # use other::{Other, Things};
/// # use restrait::testing::mock::Mock;
///
/// fn expect(mock: &Mock<restrait::Client>, other: &Other) {
///     mock.expect(other.things()).respond(Vec::new()); // expected `Client`, found `Other`
/// }
/// # fn main() {}
/// ```
pub struct Mock<C = crate::Client> {
    state: Arc<MockState>,
    client: PhantomData<fn() -> C>,
}

impl<C: ApiClient> Mock<C> {
    /// Creates a mock without expectations.
    #[must_use]
    pub fn new() -> Self {
        Self {
            state: Arc::default(),
            client: PhantomData,
        }
    }

    /// Requires that calls are made in the order in which the expectations were added.
    #[must_use]
    pub fn in_order(self) -> Self {
        self.state.set_in_order();
        self
    }

    /// Returns a client that sends its requests to the mock.
    ///
    /// # Errors
    ///
    /// Returns an error if the declaration of the client has an invalid header.
    pub fn client(&self) -> Result<C> {
        self.builder().build()
    }

    /// Returns a builder of a client that sends its requests to the mock.
    ///
    /// Calls are not retried by default, so that each call sends one request. Call
    /// [`ClientBuilder::retry`] to test retries.
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

    /// Expects a call that equals this one.
    ///
    /// The endpoint, the params, the body and additional headers of this call are compared. The order
    /// of the members of JSON objects and the token are ignored.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "a call is consumed, as when it is sent"
    )]
    #[track_caller]
    pub fn expect<E: Endpoint<Client = C>>(&self, call: E) -> ExpectationBuilder<'_, E::Response> {
        let matcher = call.view();
        let matcher = matcher.and_then(|call| Matcher::from_call(&call, E::Response::READ_MODE));
        let matcher = matcher.unwrap_or_else(|error| Matcher::Invalid(E::ROUTE, error.to_string()));
        self.expectation::<E>(matcher, Location::caller())
    }

    /// Expects a raw call that equals this one: `client.raw(..)`.
    ///
    /// # Errors
    ///
    /// Returns an error if the call is invalid, for example because a placeholder has no value.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "a call is consumed, as when it is sent"
    )]
    #[track_caller]
    pub fn expect_raw<E: Call<Client = C>>(
        &self,
        call: E,
    ) -> Result<ExpectationBuilder<'_, E::Response>> {
        let matcher = Matcher::from_call(&call.view()?, E::Response::READ_MODE)?;
        Ok(ExpectationBuilder::new(
            &self.state,
            matcher,
            200,
            Location::caller(),
        ))
    }

    /// Expects a call of the endpoint `E` for which the closure returns `true`.
    #[track_caller]
    pub fn on<E: Endpoint<Client = C>>(
        &self,
        matches: impl Fn(&Request) -> bool + Send + Sync + 'static,
    ) -> ExpectationBuilder<'_, E::Response> {
        let matcher = Matcher::Predicate(E::ROUTE, Arc::new(matches));
        self.expectation::<E>(matcher, Location::caller())
    }

    fn expectation<E: Endpoint>(
        &self,
        matcher: Matcher,
        location: &'static Location<'static>,
    ) -> ExpectationBuilder<'_, E::Response> {
        let declared = E::info().responses.first();
        let status = declared.map_or(200, |response| response.status);
        ExpectationBuilder::new(&self.state, matcher, status, location)
    }

    /// Returns all requests in the order in which they were received, unexpected ones included.
    #[must_use]
    pub fn requests(&self) -> Vec<Request> {
        self.state.requests()
    }

    /// Checks that all expectations were met and that there were no unexpected calls.
    ///
    /// # Errors
    ///
    /// Returns all expectations that were not met and all unexpected calls.
    pub fn verify(&self) -> Result<(), VerifyError> {
        self.state.verify()
    }
}

impl<C: ApiClient> Transport for Mock<C> {
    fn send(
        &self,
        mut request: TransportRequest<'_>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>> {
        let state = Arc::clone(&self.state);
        let body = std::mem::take(&mut request.body);
        let mut request = Request::new(&request, Bytes::new());
        Box::pin(async move {
            request.set_body(body.collect().await?.to_bytes());
            match state.find(&request, C::INFO.common) {
                Ok(response) => response.produce().await,
                Err(unexpected) => Err(TransportError::rejected(unexpected)),
            }
        })
    }
}

impl<C> Clone for Mock<C> {
    fn clone(&self) -> Self {
        Self {
            state: Arc::clone(&self.state),
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
