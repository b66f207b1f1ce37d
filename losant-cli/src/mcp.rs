//! The additions of Losant to the command `mcp`.

use restrait_cli::mcp::{Guide, Mcp};

mod time_series;

/// Endpoints with the method `POST` that only read.
const READS: &[&str] = &[
    "dashboard.validateContext",
    "data.lastValueQuery",
    "data.timeSeriesQuery",
    "dataTableRows.query",
];

/// Endpoints with the method `GET` that queue a job.
const WRITES: &[&str] = &[
    "application.archiveData",
    "application.backfillArchiveData",
    "application.fullDataTablesArchive",
    "application.fullEventsArchive",
];

/// Endpoints that take a password or return a token for the same user.
const HIDDEN: &[&str] = &["auth", "me.refreshToken"];

const INSTRUCTIONS: &str = "The Losant IoT platform: applications, devices and their data, dashboards, workflows, \
    experiences, and the usage of organizations. Most endpoints need the id of an application; `query` with the \
    resource `applications` lists them. `timeseries` returns values of devices over time.";

/// Returns the additions.
pub(crate) fn additions() -> Mcp {
    let guides = [
        Guide {
            name: "query",
            title: "Find and query endpoints",
            text: include_str!("../guides/query.md"),
        },
        Guide {
            name: "times",
            title: "Times and ranges",
            text: include_str!("../guides/times.md"),
        },
        Guide {
            name: "paging",
            title: "Pages and large results",
            text: include_str!("../guides/paging.md"),
        },
        Guide {
            name: "scopes",
            title: "Scopes of the token",
            text: include_str!("../guides/scopes.md"),
        },
    ];
    let mcp = Mcp::new()
        .instructions(INSTRUCTIONS)
        .tool(time_series::TOOL)
        .reads(READS)
        .writes(WRITES)
        .hidden(HIDDEN);
    guides.into_iter().fold(mcp, Mcp::guide)
}

#[cfg(test)]
mod tests {
    use losant::Client;

    use super::*;

    #[test]
    fn all_names_exist() {
        for name in [READS, WRITES, HIDDEN].concat() {
            let (resource, action) = name.split_once('.').unwrap_or((name, ""));
            let mut all = Client::RESOURCES.iter();
            let api = all.find(|api| api.name == resource).unwrap();
            assert!(
                action.is_empty() || api.endpoint(action).is_some(),
                "{name}"
            );
        }
    }

    #[test]
    fn endpoints_that_queue_a_job_are_not_reads() {
        let all = Client::RESOURCES.iter().flat_map(|api| api.endpoints());
        for info in all.filter(|info| info.route.method() == "GET") {
            let name = format!("{}.{}", info.route.api(), info.route.name());
            let queues = info.docs.starts_with("Queues");
            assert_eq!(queues, WRITES.contains(&name.as_str()), "{name}");
        }
    }
}
