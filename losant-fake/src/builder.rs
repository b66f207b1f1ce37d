//! Settings of a fake platform.

use std::io;

use jiff::Timestamp;
use losant::Client;
use restrait_fake::FakeServer;

use crate::account::User;
use crate::clock::Clock;
use crate::error;
use crate::fake::Fake;
use crate::platform::{self, Platform};
use crate::seed;

/// The rules of the fake that schemas cannot express, for readers of its OpenAPI document.
#[cfg(feature = "openapi")]
const RULES: &str = "A fake of the Losant platform. It stores instance organizations, applications, devices and their \
    states and commands, files and data tables, and returns samples for all other endpoints.\n\nIt refuses these requests of instance organizations with status 400, although their schemas \
    accept them:\n\n\
    * `start` is not before `end`, or one of them is before 1970 or after the year 9999. Numbers up to 0 are relative to \
    the current time.\n\
    * The range is longer than 3650 days, or 366 days with a `resolution` of an hour.\n\
    * `summaryInclude` has a name that is not a field of the summary.\n\
    * A new organization has no body.\n\n\
    It also refuses times of states, commands, connections and queries that are not dates between 1970 and 9999, cells that \
    do not fit the columns of their data table, and a second column with the same name.";

/// A builder for a [`Fake`], from [`Fake::builder`].
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> std::io::Result<()> {
/// let fake = losant_fake::Fake::builder()
///     .seed(7)
///     .now(1_749_945_600_000)
///     .token("reader", ["all.User.read"])
///     .start()
///     .await?;
/// # let _ = fake;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Default)]
#[must_use = "a builder does nothing until `start` or `in_process` is called"]
pub struct Builder {
    seed: u64,
    cors: bool,
    port: u16,
    now: Option<i64>,
    tokens: Vec<(String, Vec<String>)>,
    users: Vec<User>,
}

impl Builder {
    /// Sets the seed of the generated numbers. Defaults to 0.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Adds a token with these scopes, in addition to [`Fake::token`]. It replaces an earlier token
    /// with the same text.
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

    /// Adds a user who can log in with a password, and with a code if two-factor authentication is enabled. A login
    /// returns [`Fake::token`].
    ///
    /// Without users, any credentials are accepted.
    ///
    /// ```
    /// # use losant_fake::Fake;
    /// let builder = Fake::builder().user("ada@harbour.example", "correct horse", Some("123456"));
    /// ```
    pub fn user(
        mut self,
        email: impl Into<String>,
        password: impl Into<String>,
        two_factor_code: Option<&str>,
    ) -> Self {
        self.users.push(User {
            email: email.into(),
            password: password.into(),
            code: two_factor_code.map(str::to_owned),
        });
        self
    }

    /// Sets a fixed current time, in milliseconds since the Unix epoch. Defaults to the system
    /// clock.
    pub fn now(mut self, milliseconds: i64) -> Self {
        self.now = Some(milliseconds);
        self
    }

    /// Allows requests from pages of other origins (CORS), for clients that run in a browser.
    pub fn cors(mut self) -> Self {
        self.cors = true;
        self
    }

    /// Sets the loopback port. Defaults to a free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Starts the server on a loopback port. [`Builder::in_process`] needs no port.
    ///
    /// The current tokio runtime runs it and must have I/O and time enabled.
    ///
    /// # Errors
    ///
    /// - The loopback port is in use, or none is free.
    /// - The time given to [`Builder::now`] is before 1970 or after the year 9999.
    pub async fn start(self) -> io::Result<Fake> {
        let (builder, token) = self.into_server()?;
        Ok(Fake::new(builder.start().await?, token))
    }

    /// Creates a fake without a socket. Clients reach it with [`Fake::transport`] only.
    ///
    /// It works where sockets are not allowed, and calls are faster.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use losant::Client;
    /// use losant_fake::Fake;
    ///
    /// let fake = Fake::builder().in_process()?;
    /// let client = Client::builder()
    ///     .base_url(fake.base_url())
    ///     .token(fake.token())
    ///     .transport(fake.transport())
    ///     .build()?;
    /// let (instance, org) = (fake.instance_id().parse()?, fake.org_id().parse()?);
    /// assert_eq!(client.instance_org().get(instance, org).await?.name, "Harbour Works");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// If the time given to [`Builder::now`] is before 1970 or after the year 9999.
    pub fn in_process(self) -> io::Result<Fake> {
        let (builder, token) = self.into_server()?;
        Ok(Fake::new(builder.in_process()?, token))
    }

    /// Returns the builder of the server, and the token of [`Fake::token`].
    fn into_server(self) -> io::Result<(restrait_fake::Builder<Platform>, String)> {
        let clock = match self.now {
            None => Clock::System,
            Some(now) if now >= 0 && Timestamp::from_millisecond(now).is_ok() => Clock::Fixed(now),
            Some(_) => return Err(io::ErrorKind::InvalidInput.into()),
        };
        let token = format!("fake-user-token-{:016x}", self.seed);
        let platform = Platform {
            seed: self.seed,
            clock,
            store: seed::store(clock.now()),
            applications: [(
                seed::APPLICATION.to_owned(),
                seed::application(self.seed, clock.now()),
            )]
            .into(),
            users: self.users,
            token: token.clone(),
            created: 0,
        };
        let builder = losant::APIS
            .iter()
            .fold(FakeServer::builder(platform), |builder, api| {
                builder.api(api)
            })
            .client::<Client>()
            .samples()
            .validate_schemas()
            .error_response(error::response)
            .ignore_unknown_params()
            .port(self.port)
            .token(&token, ["all.User"]);
        let builder = self
            .tokens
            .into_iter()
            .fold(builder, |builder, (token, scopes)| {
                builder.token(token, scopes)
            });
        let builder = if self.cors { builder.cors() } else { builder };
        #[cfg(feature = "openapi")]
        let builder =
            builder.openapi::<Client>(|document| document.title("Losant").description(RULES));
        #[cfg(feature = "browse")]
        let builder = builder.browse("/docs");
        Ok((platform::register(builder), token))
    }
}
