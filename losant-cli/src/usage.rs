//! The command `usage`: a report of the current period.

use clap::{Arg, ArgMatches};
use losant::usage::{self, Owner, Period};
use losant::{Client, TimePoint};
use restrait_cli::{Command, Context, Failure};

mod owner;
mod report;

/// Returns the command.
pub(crate) fn command() -> Command<Client> {
    Command {
        path: &["usage"],
        definition,
        run: |context, matches| Box::pin(run(context, matches)),
    }
}

fn definition(command: clap::Command) -> clap::Command {
    let id = |name: &'static str, help: &'static str| {
        Arg::new(name).long(name).value_name("ID").help(help)
    };
    command
        .about("Report the usage of a billing period, compared with the previous one")
        .long_about(
            "Report payloads, notebook minutes and devices of the current billing period: compared with the \
             previous period, and projected to the end of this one.\n\n\
             The report is about an organization of an instance (`--instance-id` and `--org-id`), an \
             organization (`--org-id`) or an application (`--application-id`), whose period is the calendar \
             month. Without these options, the params of the profile are used.",
        )
        .args([
            id("instance-id", "Instance of the organization"),
            id("org-id", "Organization"),
            id("application-id", "Application").conflicts_with_all(["instance-id", "org-id"]),
        ])
}

async fn run(context: &mut Context<'_, Client>, matches: &ArgMatches) -> Result<(), Failure> {
    let option = |name: &str| matches.get_one::<String>(name).cloned();
    let given = owner::Ids {
        instance: option("instance-id"),
        org: option("org-id"),
        application: option("application-id"),
    };
    let owner = owner::find(given, context.profile()?)?;
    if context.is_dry_run() {
        let message = "`usage` makes several calls, so it cannot be combined with `--dry-run`";
        return Err(Failure::Usage(message.to_owned()));
    }
    let client = context.client().await?;
    if context.token()?.is_none() {
        return Err(Failure::Token("no token; run `losant login`".to_owned()));
    }
    let report = usage::report(&client, owner).await?;
    let period = Period {
        end: report.time,
        ..report.period
    };
    let payloads = match daily(&client, owner, period).await {
        Ok(payloads) => payloads,
        // The token of an application may read the totals alone.
        Err(error) if error.is_forbidden() => Vec::new(),
        Err(error) => return Err(error.into()),
    };
    if context.output().is_for_people() {
        return context.output().text(&report::text(&report, &payloads));
    }
    let value = report::json(&report, &payloads);
    context.output().value(None, &value)
}

/// Returns the payloads of each day, oldest first, with its date.
async fn daily(client: &Client, owner: Owner, period: Period) -> losant::Result<Vec<report::Day>> {
    let (start, end) = (TimePoint::from(period.start), TimePoint::from(period.end));
    let counts = match owner {
        Owner::InstanceOrg(instance, org) => {
            let api = client.instance_org();
            let call = api.payload_counts_breakdown(instance, org);
            call.start(start).end(end).await?
        }
        Owner::Org(org) => {
            let call = client.org().payload_counts_breakdown(org);
            call.start(start).end(end).await?
        }
        Owner::Application(application) => {
            let api = client.application();
            let call = api.payload_counts_breakdown(application);
            call.start(start).end(end).await?
        }
        // Owners that are added later have no chart.
        _ => return Ok(Vec::new()),
    };
    let days = counts.counts.into_iter();
    Ok(days
        .filter_map(|count| Some((count.date?, count.value?)))
        .collect())
}
