//! The application of a command.

use clap::{Arg, ArgMatches};
use losant::{ApplicationId, Client};
use restrait_cli::{Context, Failure, escape};

/// Number of applications that an error lists.
const LISTED: u32 = 10;

/// Returns the option for the application.
pub(crate) fn arg() -> Arg {
    Arg::new("application-id")
        .long("application-id")
        .value_name("ID")
        .help("Id of the application [default: that of the profile, or the only one that the token can see]")
}

/// Returns the application of the option or of the profile, or the only one that the token can see.
pub(crate) async fn find(
    context: &Context<'_, Client>,
    client: &Client,
    matches: &ArgMatches,
) -> Result<ApplicationId, Failure> {
    if let Some(text) = matches.get_one::<String>("application-id") {
        return text.parse().map_err(|error| {
            Failure::Usage(format!("invalid `--application-id {text}`: {error}"))
        });
    }
    let profile = context.profile()?;
    if let Some(text) = profile.param("applicationId").and_then(|id| id.as_str()) {
        return text.parse().map_err(|error| {
            let name = profile.name();
            Failure::Usage(format!(
                "invalid `applicationId` of profile `{name}`: {error}"
            ))
        });
    }
    let page = client.applications().get().per_page(LISTED).await?;
    let found: Vec<_> = page
        .items
        .iter()
        .filter_map(|application| Some((application.id?, application.name.as_deref()?)))
        .collect();
    match found.as_slice() {
        [] => Err(Failure::Usage(
            "the token cannot see any application; add `--application-id ID`".to_owned(),
        )),
        [(only, _)] => Ok(*only),
        several => {
            let lines = several
                .iter()
                .map(|(id, name)| format!("\n  {id}  {}", escape::line(name)));
            let lines: String = lines.collect();
            Err(Failure::Usage(format!(
                "several applications; add `--application-id` with one of:{lines}"
            )))
        }
    }
}
