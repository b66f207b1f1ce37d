//! Expectations and their builder.

use std::fmt;
use std::marker::PhantomData;
use std::panic::Location;
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;

use super::expectation_state::ExpectationState;
use super::matcher::Matcher;
use super::state::MockState;
use super::{IntoMockResponse, MockResponse, Request, Times};

/// An expectation that has no response yet. It is added to the mock when its response is set.
///
/// [`Mock::expect`](super::Mock::expect) and [`Mock::on`](super::Mock::on) return it.
///
/// ```
/// use restrait::testing::mock::{Mock, MockResponse};
/// use restrait::{api, endpoint};
///
/// # #[api] trait Users {
/// #     #[endpoint(method = "GET", path = "/users/<name>")]
/// #     fn age(&self, name: &str) -> u32;
/// # }
/// # fn example(mock: &Mock<restrait::Client>, client: &restrait::Client) {
/// // A value of the response type:
/// mock.expect(client.age("ada")).times(1..).respond(36);
/// // Any other response:
/// mock.expect(client.age("eve")).respond_with(MockResponse::status(404));
/// // A response that depends on the request:
/// mock.on::<users::Age>(|_| true)
///     .times(..)
///     .respond_with_fn(|request| MockResponse::status(200).json(&request.path().len()));
/// # }
/// ```
#[must_use = "an expectation has no effect until its response is set; call `respond`"]
pub struct ExpectationBuilder<'m, R> {
    state: &'m MockState,
    matcher: Matcher,
    status: u16,
    times: Times,
    location: &'static Location<'static>,
    response: PhantomData<fn(R)>,
}

impl<'m, R> ExpectationBuilder<'m, R> {
    pub(super) fn new(
        state: &'m MockState,
        matcher: Matcher,
        status: u16,
        location: &'static Location<'static>,
    ) -> Self {
        Self {
            state,
            matcher,
            status,
            times: Times::ONCE,
            location,
            response: PhantomData,
        }
    }

    /// Sets the expected number of calls: a number or a range. Defaults to exactly one call.
    ///
    /// Each attempt of a call that is retried counts.
    pub fn times(mut self, times: impl Into<Times>) -> Self {
        self.times = times.into();
        self
    }

    /// Responds with a value of the response type and the first success status that the endpoint
    /// declares.
    pub fn respond(self, value: R) -> Expectation
    where
        R: IntoMockResponse,
    {
        let response = value.into_mock_response(MockResponse::status(self.status));
        self.respond_with(response)
    }

    /// Responds with any response, for example with another status or a connection error.
    pub fn respond_with(self, response: MockResponse) -> Expectation {
        self.respond_with_fn(move |_| response.clone())
    }

    /// Responds with the response that the closure returns for each request.
    pub fn respond_with_fn(
        self,
        respond: impl Fn(&Request) -> MockResponse + Send + Sync + 'static,
    ) -> Expectation {
        let expectation = Arc::new(ExpectationState {
            matcher: self.matcher,
            times: self.times,
            location: self.location,
            respond: Box::new(respond),
            count: AtomicUsize::new(0),
        });
        self.state.add(Arc::clone(&expectation));
        Expectation(expectation)
    }
}

impl<R> fmt::Debug for ExpectationBuilder<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let route = self.matcher.route();
        write!(f, "{} {} {}", route.method(), route.path(), self.times)
    }
}

/// An expectation of a [`Mock`](super::Mock).
///
/// ```
/// # use restrait::testing::mock::Mock;
/// # use restrait::{api, endpoint};
/// # #[api] trait Users {
/// #     #[endpoint(method = "GET", path = "/users/<name>")]
/// #     fn age(&self, name: &str) -> u32;
/// # }
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> restrait::Result<()> {
/// # let mock = Mock::<restrait::Client>::new();
/// # let client = mock.client()?;
/// let expectation = mock.expect(client.age("ada")).times(..).respond(36);
/// client.age("ada").await?;
/// client.age("ada").await?;
/// assert_eq!(expectation.count(), 2);
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Expectation(Arc<ExpectationState>);

impl Expectation {
    /// Returns the number of calls that matched the expectation.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.count()
    }
}

impl fmt::Debug for Expectation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let route = self.0.matcher.route();
        write!(f, "{} {} {}", route.method(), route.path(), self.0.times)
    }
}
