//! Names of endpoints on the command line.

use losant::Client;
use losant::info::{ApiInfo, Route};
use restrait_cli::names::kebab;
use restrait_cli::{Failure, find};

/// Returns the endpoints that some words name: `devices.get`, `devices get` or `devices.*`.
pub(super) fn routes(words: &[&str]) -> Result<Vec<&'static Route>, Failure> {
    let mut routes: Vec<&'static Route> = Vec::new();
    let mut words = words.iter().copied();
    while let Some(word) = words.next() {
        let (resource, action) = match word.split_once('.') {
            Some((resource, action)) => (resource, Some(action)),
            None => (word, None),
        };
        let api = find::resource::<Client>(resource)?;
        let Some(action) = action.or_else(|| words.next()) else {
            let message = format!(
                "missing the name of an endpoint after `{resource}`; {}",
                of(api)
            );
            return Err(Failure::Usage(message));
        };
        let found: Vec<_> = match action {
            "*" => api.endpoints().map(|info| info.route).collect(),
            action => vec![find::endpoint(api, action)?.route],
        };
        for route in found {
            if !routes.iter().any(|other| std::ptr::eq(*other, route)) {
                routes.push(route);
            }
        }
    }
    Ok(routes)
}

/// Returns the list of a resource's endpoints.
fn of(api: &ApiInfo) -> String {
    let names: Vec<_> = api
        .endpoints()
        .map(|info| kebab(info.route.name()))
        .collect();
    format!("expected one of `{}`", names.join("`, `"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(words: &[&str]) -> Result<Vec<String>, String> {
        let routes = routes(words).map_err(|failure| failure.to_string())?;
        Ok(routes.into_iter().map(super::super::name).collect())
    }

    #[test]
    fn endpoints_have_names_in_three_forms() {
        let expected = ["instanceOrg.payloadCounts", "devices.get"];
        for words in [
            &["instance-org.payload-counts", "devices.get"][..],
            &["instanceOrg.payloadCounts", "devices", "get"],
            &["instance-org", "payload-counts", "devices", "get"],
            &[
                "devices.get",
                "instanceOrg",
                "payload-counts",
                "devices.get",
            ],
        ] {
            let mut names = named(words).unwrap();
            names.sort_by_key(|name| name == "devices.get");
            assert_eq!(names, expected, "{words:?}");
        }
        assert!(
            named(&["devices.*"])
                .unwrap()
                .contains(&"devices.get".to_owned())
        );
    }

    #[test]
    fn mistakes_have_suggestions() {
        for (words, expected) in [
            (&["instance-orgg.get"][..], "did you mean `instance-org`?"),
            (
                &["instance-org.payload-count"],
                "did you mean `payload-counts`?",
            ),
            (&["instance-org", "gett"], "did you mean `get`?"),
            (
                &["devices"],
                "missing the name of an endpoint after `devices`",
            ),
            (&["xyzzy.get"], "`--help` lists all"),
            (&["me.xyzzyxyzzy"], "expected one of `"),
        ] {
            let message = named(words).unwrap_err();
            assert!(message.contains(expected), "{words:?}: {message}");
        }
    }
}
