//! The option `--wait` of endpoints that only start a job: it follows the job to its end.

use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::{Arg, ArgMatches};
use restrait::client::ApiClient;
use restrait::dynamic::DynamicCall;
use restrait::info::EndpointInfo;
use serde_json::{Map, Value as Json};

use crate::{Cli, CommandFuture, Context, Failure, times};

/// The heading of the options in the help.
const HEADING: &str = "Jobs";

/// The jobs of an API, for [`Cli::wait`].
///
/// ```
/// use restrait::dynamic::DynamicResponse;
/// use restrait_cli::{Cli, Wait};
///
/// # fn example(cli: Cli<restrait::Client>) -> Cli<restrait::Client> {
/// cli.wait(Wait {
///     responses: &["job"],
///     params: &[],
///     follow: |context, job| {
///         Box::pin(async move {
///             if let DynamicResponse::Json(started) = job.call.await? {
///                 // Request the state of the job with `job.client` until it has ended.
///                 context.output().value(None, &started)?;
///             }
///             Ok(())
///         })
///     },
/// })
/// # }
/// ```
pub struct Wait<C> {
    /// The names of the response types that mean that a job was started.
    pub responses: &'static [&'static str],
    /// The names of the params that `follow` needs. Other endpoints do not have the option.
    pub params: &'static [&'static str],
    /// Makes the call, waits for the end of the job, and writes the result.
    pub follow: for<'a> fn(&'a mut Context<'_, C>, Job<'a, C>) -> CommandFuture<'a>,
}

/// A call that starts a job.
#[non_exhaustive]
pub struct Job<'a, C> {
    /// The client of the call.
    pub client: &'a C,
    /// The call, which was not sent yet.
    pub call: DynamicCall<'a, C>,
    /// The arguments of the call by the names of params.
    pub arguments: Map<String, Json>,
    /// The maximum time from the call to the end of the job.
    pub timeout: Duration,
    /// The file for the result of the job.
    pub download: Option<PathBuf>,
}

impl<C: ApiClient> Cli<C> {
    /// Adds the options `--wait` and `--download` to all endpoints that start a job.
    #[must_use]
    pub fn wait(mut self, wait: Wait<C>) -> Self {
        self.wait = Some(wait);
        self
    }
}

impl<C> Wait<C> {
    fn applies_to(&self, info: &EndpointInfo) -> bool {
        let is_job = |name| self.responses.contains(&name);
        let has = |name: &&str| info.params.iter().any(|param| param.name == *name);
        info.responses.iter().filter_map(|it| it.body).any(is_job) && self.params.iter().all(has)
    }
}

/// The values of the options.
pub(crate) struct Requested<C> {
    follow: for<'a> fn(&'a mut Context<'_, C>, Job<'a, C>) -> CommandFuture<'a>,
    arguments: Map<String, Json>,
    timeout: Duration,
    download: Option<PathBuf>,
}

/// Returns the options of an endpoint.
pub(crate) fn args<C: ApiClient>(cli: &Cli<C>, info: &EndpointInfo) -> Vec<Arg> {
    if !cli.wait.as_ref().is_some_and(|wait| wait.applies_to(info)) {
        return Vec::new();
    }
    let wait = Arg::new("wait")
        .long("wait")
        .value_name("DURATION")
        .num_args(0..=1)
        .require_equals(true)
        .default_missing_value("10m")
        .help_heading(HEADING)
        .help("Wait for the end of the job, at most for this time [default: 10m]");
    let download = Arg::new("download")
        .long("download")
        .value_name("FILE")
        .requires("wait")
        .value_parser(clap::value_parser!(PathBuf))
        .help_heading(HEADING)
        .help("Save the file that the job makes");
    vec![wait, download]
}

/// Reads the options. Returns `None` if the command does not wait for the job.
///
/// # Errors
///
/// If an option is invalid.
pub(crate) fn read<C: ApiClient>(
    cli: &Cli<C>,
    arguments: &Map<String, Json>,
    matches: &ArgMatches,
) -> Result<Option<Requested<C>>, Failure> {
    let text = matches.try_get_one::<String>("wait").ok().flatten();
    let (Some(wait), Some(text)) = (&cli.wait, text) else {
        return Ok(None);
    };
    let download = matches.try_get_one::<PathBuf>("download").ok().flatten();
    if let Some(path) = download {
        check(path).map_err(|reason| {
            Failure::Usage(format!("invalid `--download {}`: {reason}", path.display()))
        })?;
    }
    Ok(Some(Requested {
        follow: wait.follow,
        arguments: arguments.clone(),
        timeout: timeout(text)?,
        download: download.cloned(),
    }))
}

fn timeout(text: &str) -> Result<Duration, Failure> {
    times::duration_millis(text)
        .and_then(|millis| millis.parse().map_err(|_| "a shorter duration".to_owned()))
        .map(Duration::from_millis)
        .map_err(|expected| Failure::Usage(format!("invalid `--wait`: expected {expected}")))
}

/// Fails if a file cannot be created, before the job is started.
fn check(path: &Path) -> Result<(), &'static str> {
    let parent = match path.parent() {
        None => return Err("expected the name of a file"),
        Some(parent) if parent.as_os_str().is_empty() => Path::new("."),
        Some(parent) => parent,
    };
    if path.is_dir() {
        return Err("it is a folder");
    }
    if !parent.is_dir() {
        return Err("the folder does not exist");
    }
    Ok(())
}

impl<C: ApiClient> Requested<C> {
    /// Makes the call, and waits for the end of its job.
    pub(crate) async fn follow<'a>(
        self,
        context: &'a mut Context<'_, C>,
        client: &'a C,
        call: DynamicCall<'a, C>,
    ) -> Result<(), Failure> {
        let job = Job {
            client,
            call,
            arguments: self.arguments,
            timeout: self.timeout,
            download: self.download,
        };
        (self.follow)(context, job).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_have_units() {
        assert_eq!(timeout("10m").unwrap(), Duration::from_secs(600));
        assert_eq!(timeout("1h 30m").unwrap(), Duration::from_secs(5400));
        assert!(matches!(timeout("soon"), Err(Failure::Usage(text)) if text.contains("--wait")));
    }

    #[test]
    fn files_need_a_folder() {
        assert_eq!(check(Path::new("export.csv")), Ok(()));
        assert_eq!(check(Path::new(".")), Err("it is a folder"));
        assert_eq!(check(Path::new("/")), Err("expected the name of a file"));
        assert_eq!(
            check(Path::new("no-such-folder/export.csv")),
            Err("the folder does not exist")
        );
    }
}
