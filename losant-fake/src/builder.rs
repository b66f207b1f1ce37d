//! Settings of a stand-in.

use std::io;

use jiff::Timestamp;
use losant::instance_org;
use restrait_fake::FakeServer;

use crate::clock::Clock;
use crate::error;
use crate::fake::Fake;
use crate::platform::{self, Platform};
use crate::seed;

/// Settings of a [`Fake`], from [`Fake::builder`].
#[derive(Debug, Default)]
#[must_use = "settings do nothing until `start`"]
pub struct Builder {
    seed: u64,
    cors: bool,
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

    /// Lets pages of other origins in (CORS), for clients that run in a browser.
    pub fn cors(mut self) -> Self {
        self.cors = true;
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
        let platform = Platform {
            seed: self.seed,
            clock,
            store: seed::store(clock.now()),
        };
        let builder = FakeServer::builder(platform)
            .api(&instance_org::INFO)
            .refuse_with(error::shape)
            .ignore_unknown()
            .token(&token, ["all.User"]);
        let builder = self
            .tokens
            .into_iter()
            .fold(builder, |builder, (token, scopes)| {
                builder.token(token, scopes)
            });
        let builder = if self.cors { builder.cors() } else { builder };
        let fake_server = platform::serve(builder).start().await?;
        Ok(Fake::new(fake_server, token))
    }
}
