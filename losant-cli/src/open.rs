//! `losant open`: the vendor's reference pages in the browser.

use std::future::ready;
use std::io::Write as _;

use clap::{Arg, ArgAction, ArgMatches};
use losant::Client;
use restrait_cli::names::kebab;
use restrait_cli::{Command, Context, Failure, find};

/// The reference of the API. Each resource has a page, and each endpoint a heading on it.
const REFERENCE: &str = "https://docs.losant.com/rest-api/";

/// Returns the command.
pub(crate) fn command() -> Command<Client> {
    Command {
        path: &["open"],
        definition: |command| {
            command.about("Open a reference page in the browser").args([
                Arg::new("resource")
                    .value_name("RESOURCE")
                    .help("Resource, such as `instance-org`"),
                Arg::new("endpoint")
                    .value_name("ENDPOINT")
                    .help("Endpoint of the resource, such as `payload-counts`"),
                Arg::new("print")
                    .long("print")
                    .action(ArgAction::SetTrue)
                    .help("Print the URL of the page instead"),
            ])
        },
        run: |context, matches| Box::pin(ready(run(context, matches))),
    }
}

fn run(context: &mut Context<'_, Client>, matches: &ArgMatches) -> Result<(), Failure> {
    let name = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let url = url(name("resource"), name("endpoint"))?;
    if matches.get_flag("print") {
        return context.output().text(&url);
    }
    let reason = if has_desktop() {
        match open::that_detached(&url) {
            Ok(()) => return Ok(()),
            Err(error) => format!("cannot open the browser: {error}"),
        }
    } else {
        "cannot open a browser without a desktop".to_owned()
    };
    writeln!(anstream::stderr(), "{reason}; the page is:")?;
    context.output().text(&url)
}

/// Returns the URL of a page. `instanceOrg.payloadCounts` is accepted as the resource, too.
fn url(resource: Option<&str>, endpoint: Option<&str>) -> Result<String, Failure> {
    let Some(resource) = resource else {
        return Ok(format!("{REFERENCE}overview/"));
    };
    let (resource, endpoint) = match (resource.split_once('.'), endpoint) {
        (Some((resource, endpoint)), None) => (resource, Some(endpoint)),
        (Some(_) | None, _) => (resource, endpoint),
    };
    let api = find::resource::<Client>(resource)?;
    let page = kebab(api.name);
    let Some(endpoint) = endpoint else {
        return Ok(format!("{REFERENCE}{page}/"));
    };
    let heading = kebab(find::endpoint(api, endpoint)?.route.name());
    Ok(format!("{REFERENCE}{page}/#{heading}"))
}

/// Returns `true` if a browser may have a window to appear in.
fn has_desktop() -> bool {
    const VARIABLES: [&str; 3] = ["DISPLAY", "WAYLAND_DISPLAY", "WSL_DISTRO_NAME"];
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(any(windows, target_os = "macos")) || VARIABLES.iter().any(|name| is_set(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_have_the_names_of_resources_and_headings_those_of_endpoints() {
        for (resource, endpoint, expected) in [
            (None, None, "overview/"),
            (Some("device"), None, "device/"),
            (
                Some("instance-org"),
                Some("payload-counts"),
                "instance-org/#payload-counts",
            ),
            (
                Some("instanceOrg"),
                Some("payloadCounts"),
                "instance-org/#payload-counts",
            ),
            (Some("device.sendCommand"), None, "device/#send-command"),
        ] {
            let url = url(resource, endpoint).unwrap();
            assert_eq!(url.strip_prefix(REFERENCE), Some(expected));
        }
    }

    #[test]
    fn unknown_names_suggest_similar_ones() {
        let message = |resource, endpoint| url(Some(resource), endpoint).unwrap_err().to_string();
        assert_eq!(
            message("instance-rog", None),
            "unknown resource `instance-rog`; did you mean `instance-org`?"
        );
        assert_eq!(
            message("device", Some("send-comand")),
            "unknown endpoint `send-comand` of `device`; did you mean `send-command`?"
        );
    }
}
