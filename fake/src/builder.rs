//! Settings of a stand-in.

use std::io;
use std::sync::{Arc, Mutex};

use axum::handler::Handler;
use jiff::Timestamp;
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::auth::Tokens;
use crate::clock::Clock;
use crate::fake::Fake;
use crate::line::{Cutter, Lines};
use crate::platform::Platform;
use crate::seed;
use crate::server::{self, Server};

/// Settings of a [`Fake`], from [`Fake::builder`].
#[derive(Debug, Default)]
#[must_use = "settings do nothing until `start`"]
pub struct Builder {
    seed: u64,
    now: Option<i64>,
    tokens: Vec<(String, Vec<String>)>,
}

impl Builder {
    /// Makes the numbers follow from `seed`, which is 0 otherwise.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Makes a token known that holds these scopes, besides the one that [`Fake::token`]
    /// gives.  A token that is already known gets these scopes in place of its own.
    ///
    /// ```
    /// # use losant_fake::Fake;
    /// let builder = Fake::builder().token("reader", ["all.User.read"]);
    /// ```
    pub fn token<S: Into<String>>(
        mut self,
        token: impl Into<String>,
        scopes: impl IntoIterator<Item = S>,
    ) -> Self {
        let scopes = scopes.into_iter().map(Into::into).collect();
        self.tokens.push((token.into(), scopes));
        self
    }

    /// Pins the present moment, in milliseconds since the epoch.  Otherwise it is the
    /// machine's time.
    pub fn now(mut self, milliseconds: i64) -> Self {
        self.now = Some(milliseconds);
        self
    }

    /// Starts the stand-in on the current tokio runtime, which must drive I/O.
    ///
    /// # Errors
    ///
    /// When no loopback port can be had, or the moment given to [`Builder::now`] is before
    /// 1970 or out of the range of dates.
    pub async fn start(self) -> io::Result<Fake> {
        let clock = match self.now {
            None => Clock::System,
            Some(now) if now >= 0 && Timestamp::from_millisecond(now).is_ok() => Clock::Pinned(now),
            Some(_) => return Err(io::ErrorKind::InvalidInput.into()),
        };
        let token = format!("fake-user-token-{:016x}", self.seed);
        let mut tokens = Tokens::default();
        tokens.insert(token.clone(), vec!["all.User".into()]);
        for (token, scopes) in self.tokens {
            tokens.insert(token, scopes);
        }
        let (stop, stopped) = watch::channel(());
        let platform = Platform {
            seed: self.seed,
            clock,
            tokens,
            store: Mutex::new(seed::store(clock.now())),
        };
        let server = Arc::new(Server::new(platform, stopped));
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let base_url = format!("http://{}", listener.local_addr()?);

        let service = server::serve.with_state(Arc::clone(&server));
        let service = service.into_make_service_with_connect_info::<Cutter>();
        let until = Arc::clone(&server);
        let serving = axum::serve(Lines(listener), service)
            .with_graceful_shutdown(async move { until.stopped().await });
        let task = tokio::spawn(async move {
            // Accepting goes on after errors, so this one cannot be.
            let _ = serving.await;
        });
        Ok(Fake::new(base_url, token, server, stop, task))
    }
}
