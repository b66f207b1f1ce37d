//! The surroundings of a running command: its options, its client and its output.

use std::cell::OnceCell;
use std::fmt::Display;
use std::path::PathBuf;

use restrait::ClientBuilder;
use restrait::client::ApiClient;
use restrait::info::{AuthInfo, AuthScheme, EndpointInfo};

use crate::builder::Demo;
use crate::options::Options;
use crate::output::Output;
use crate::profile::Profile;
use crate::profile::access::{self, Access, Given, Token};
use crate::verbose::Verbose;
use crate::{Cli, Failure, notes, prompt};

mod commands;
mod missing_token;
mod profiles;

/// The surroundings of a running command.
pub struct Context<'a, C> {
    pub(crate) cli: &'a Cli<C>,
    pub(crate) options: Options,
    pub(crate) output: Output,
    /// The fake server, which runs as long as the command.
    demo: Option<Demo>,
    /// The chosen profile and the path of its file, once they are read.
    profile: OnceCell<(Profile, PathBuf)>,
}

impl<'a, C: ApiClient> Context<'a, C> {
    pub(crate) fn new(cli: &'a Cli<C>, options: Options) -> Self {
        let output = Output::new(&options);
        Self {
            cli,
            options,
            output,
            demo: None,
            profile: OnceCell::new(),
        }
    }

    /// Returns the output of the command.
    pub fn output(&mut self) -> &mut Output {
        &mut self.output
    }

    /// Returns `true` if a person can answer questions.
    #[must_use]
    pub fn is_interactive(&self) -> bool {
        prompt::is_interactive()
    }

    /// Returns `true` if requests are sent to a fake server in this process, as `--demo` asks for. The
    /// configuration file is then not read.
    #[must_use]
    pub fn is_demo(&self) -> bool {
        self.options.demo
    }

    /// Returns `true` if requests are printed and not sent.
    #[must_use]
    pub fn is_dry_run(&self) -> bool {
        self.options.dry_run.is_some()
    }

    /// Writes a note to standard error, unless the command is quiet.
    pub fn note(&self, text: impl Display) {
        notes::write(&self.options, &text.to_string());
    }

    /// Writes a detail to standard error if the command is verbose.
    pub(crate) fn detail<T: Display>(&self, text: impl FnOnce() -> T) {
        if self.options.verbose {
            notes::write(&self.options, &text().to_string());
        }
    }

    /// Returns the base URL and the token of calls.
    fn access(&self) -> Result<Access, Failure> {
        Ok(self.resolve(self.profile()?))
    }

    fn resolve(&self, profile: &Profile) -> Access {
        let given = Given::read::<C>(self.options.url.as_deref());
        access::resolve(&given, profile)
    }

    /// Returns the token of the client and its source. `None` if it is missing, or if it belongs to another
    /// origin.
    ///
    /// # Errors
    ///
    /// If the profile cannot be read.
    pub fn token(&self) -> Result<Option<(String, String)>, Failure> {
        if let Some(demo) = &self.demo {
            return Ok(Some((demo.token.clone(), "`--demo`".to_owned())));
        }
        let profile = self.profile()?;
        Ok(match self.access()?.token {
            Token::Environment(name) => {
                let value = std::env::var(name).ok();
                value.map(|value| (value, format!("environment variable `{name}`")))
            }
            Token::Profile => {
                let token = profile.token().map(str::to_owned);
                token.map(|token| (token, format!("profile `{}`", profile.name())))
            }
            Token::OtherOrigin | Token::Missing => None,
        })
    }

    /// Returns the base URL of calls with a profile.
    #[must_use]
    pub fn base_url(&self, profile: &Profile) -> String {
        match &self.demo {
            Some(demo) => demo.base_url.clone(),
            None => self.resolve(profile).url,
        }
    }

    /// Returns the client, configured by options, environment variables and the profile.
    ///
    /// # Errors
    ///
    /// As [`client_builder`](Self::client_builder).
    pub async fn client(&mut self) -> Result<C, Failure> {
        Ok(self.client_builder().await?.build()?)
    }

    /// Returns the builder of the client, configured by options, environment variables and the profile.
    ///
    /// # Errors
    ///
    /// If a value is invalid, if the profile cannot be read, if its token would be sent to another origin, or
    /// if the fake server cannot be started.
    pub async fn client_builder(&mut self) -> Result<ClientBuilder<C>, Failure> {
        if self.options.demo && self.demo.is_none() {
            self.demo = match self.cli.demo {
                Some(start) => Some(start().await?),
                None => None,
            };
        }
        let mut builder = match &self.demo {
            Some(demo) => {
                let builder = self.open_client_builder(&demo.base_url)?;
                builder.token(&demo.token)
            }
            None => self.builder_with_token()?,
        };
        if let Some(url) = &self.options.url {
            builder = builder.base_url(url);
        }
        Ok(builder)
    }

    /// Returns the builder of a client without a token.
    ///
    /// # Errors
    ///
    /// If the transport cannot be created.
    pub fn open_client_builder(&self, base_url: &str) -> Result<ClientBuilder<C>, Failure> {
        let builder = self.configured(ClientBuilder::new())?;
        Ok(builder.base_url(base_url))
    }

    /// Sets the options of the command line, except for the base URL and the token.
    fn configured(&self, builder: ClientBuilder<C>) -> Result<ClientBuilder<C>, Failure> {
        let mut builder = builder;
        if let Some(timeout) = self.options.timeout {
            builder = builder.timeout(timeout);
        }
        if self.options.verbose {
            builder = builder.transport(Verbose::new(C::RESOURCES)?);
        }
        Ok(builder)
    }

    fn builder_with_token(&self) -> Result<ClientBuilder<C>, Failure> {
        let access = self.access()?;
        let (profile, path) = self.loaded_profile()?;
        let mut builder = self.configured(ClientBuilder::from_env())?;
        if let access::Source::Profile(_) = access.url_source {
            builder = builder.base_url(&access.url);
        }
        match (&access.token, profile.token()) {
            (Token::Profile, Some(token)) => builder = with_token(builder, token),
            // A request that is not sent shows no token.
            (Token::OtherOrigin, _) if self.is_dry_run() => {}
            (Token::OtherOrigin, _) => {
                return Err(Failure::Usage(access.refusal::<C>(profile)));
            }
            (Token::Environment(_) | Token::Missing | Token::Profile, _) => {}
        }
        self.detail(|| match path.to_str() {
            Some("") => "no configuration file".to_owned(),
            Some(_) | None => format!("profile `{}` of {}", profile.name(), path.display()),
        });
        self.detail(|| {
            format!(
                "base URL from {}: {}",
                access.url_source,
                access::shown(&access.url)
            )
        });
        self.detail(|| match &access.token {
            Token::Environment(name) => format!("token from `{name}`"),
            Token::Profile => format!("token from profile `{}`", profile.name()),
            Token::OtherOrigin | Token::Missing => "no token".to_owned(),
        });
        Ok(builder)
    }

    /// Fails if an endpoint needs a token and it is missing.
    pub(crate) fn check_token(&self, endpoint: &EndpointInfo) -> Result<(), Failure> {
        let has_scopes = endpoint.route.scopes().next().is_some();
        if endpoint.auth != AuthInfo::BEARER || !has_scopes || self.options.demo {
            return Ok(());
        }
        let profile = self.profile()?;
        match self.access()?.token {
            Token::Missing => {
                let message = missing_token::message(self.cli, profile, endpoint);
                message.map_or(Ok(()), |message| Err(Failure::Token(message)))
            }
            Token::Profile => {
                if let Some(note) = missing_token::expired(self.cli, profile) {
                    self.note(note);
                }
                Ok(())
            }
            Token::Environment(_) | Token::OtherOrigin => Ok(()),
        }
    }
}

/// Sets the token, or the API key of an API that takes one.
fn with_token<C: ApiClient>(builder: ClientBuilder<C>, token: &str) -> ClientBuilder<C> {
    let schemes = C::INFO.auth.schemes();
    let has_key = schemes.iter().any(|scheme| scheme.is_api_key());
    if has_key && !schemes.contains(&AuthScheme::Bearer) {
        return builder.api_key(token);
    }
    builder.token(token)
}
