//! Helpers of the examples: the account that they use, and the exit code.

use std::env::{self, VarError};
use std::error::Error;
use std::io::{self, Write};
use std::process::ExitCode;

use losant::{ApplicationId, Client, DeviceId, InstanceId, OrgId, ParseIdError};
use losant_fake::Fake;

/// The result of an example.
pub type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

/// An account: that of `LOSANT_API_TOKEN`, or an embedded fake without one.
pub struct Account {
    /// The client of the account.
    pub client: Client,
    fake: Option<Fake>,
}

impl Account {
    /// Opens the account.
    ///
    /// # Errors
    ///
    /// If the fake cannot be started, or if the token is invalid.
    pub async fn open() -> Result<Self> {
        if env::var_os("LOSANT_API_TOKEN").is_some_and(|token| !token.is_empty()) {
            let client = Client::from_env()?;
            return Ok(Self { client, fake: None });
        }
        let fake = Fake::start().await?;
        let client = Client::builder()
            .base_url(fake.base_url())
            .token(fake.token())
            .build()?;
        let fake = Some(fake);
        Ok(Self { client, fake })
    }

    /// Returns the id in `LOSANT_APPLICATION_ID`, or that of the fake.
    ///
    /// # Errors
    ///
    /// If the variable is missing or is not an id.
    pub fn application(&self) -> Result<ApplicationId> {
        self.id("LOSANT_APPLICATION_ID", Fake::application_id)
    }

    /// Returns the id in `LOSANT_DEVICE_ID`, or that of a pump of the fake.
    ///
    /// # Errors
    ///
    /// If the variable is missing or is not an id.
    pub fn device(&self) -> Result<DeviceId> {
        self.id("LOSANT_DEVICE_ID", |fake| {
            fake.device_ids().last().copied().unwrap_or_default()
        })
    }

    /// Returns the id in `LOSANT_INSTANCE_ID`, or that of the fake.
    ///
    /// # Errors
    ///
    /// If the variable is missing or is not an id.
    pub fn instance(&self) -> Result<InstanceId> {
        self.id("LOSANT_INSTANCE_ID", Fake::instance_id)
    }

    /// Returns the id in `LOSANT_ORG_ID`, or that of the fake.
    ///
    /// # Errors
    ///
    /// If the variable is missing or is not an id.
    pub fn org(&self) -> Result<OrgId> {
        self.id("LOSANT_ORG_ID", Fake::org_id)
    }

    fn id<T>(&self, variable: &str, of_fake: impl Fn(&Fake) -> &str) -> Result<T>
    where
        T: std::str::FromStr<Err = ParseIdError>,
    {
        match (&self.fake, env::var(variable)) {
            (Some(fake), _) => Ok(of_fake(fake).parse()?),
            (None, Ok(id)) => Ok(id.parse()?),
            (None, Err(VarError::NotPresent)) => {
                Err(format!("missing environment variable `{variable}`").into())
            }
            (None, Err(error)) => Err(error.into()),
        }
    }
}

/// Returns the exit code for a result, and prints an error.
#[must_use]
pub fn exit_code(result: Result) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        // The reader closed the pipe, as in `list_devices | head`.
        Err(error) if is_broken_pipe(&*error) => ExitCode::SUCCESS,
        Err(error) => {
            // An error of stderr itself cannot be reported.
            let _ = writeln!(io::stderr(), "error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn is_broken_pipe(error: &(dyn Error + 'static)) -> bool {
    let error = error.downcast_ref::<io::Error>();
    error.is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}
