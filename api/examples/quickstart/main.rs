//! Prints a report about an organization and uses all seven calls of `InstanceOrg`.

mod report;

use std::error::Error;
use std::io::{self, Write};
use std::process::ExitCode;

use losant::time::days;
use losant::types::InstanceOrgPatch;
use losant::{Client, InstanceId, OrgId, Resolution, TimePoint, instance_org};
use losant_fake::Fake;

use report::Report;

const HELP: &str = "\
Prints a report about an organization of the Losant platform.

Usage: quickstart [<INSTANCE_ID> <ORG_ID>]

Without arguments, the report shows an organization of an embedded fake server,
which is then changed and deleted. With arguments, it shows an organization of
the platform and changes nothing.

Environment:
  LOSANT_API_TOKEN  token for the platform, required with arguments
  LOSANT_API_URL    base URL of the platform, if it is not the public one
  NO_COLOR          disables colors";

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        // The reader closed the pipe, as in `quickstart | head`.
        Err(error) if is_broken_pipe(&*error) => ExitCode::SUCCESS,
        Err(error) => {
            // An error of stderr itself cannot be reported.
            let _ = writeln!(io::stderr(), "error: {}", report::one_line(&*error));
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn Error>> {
    let args = std::env::args_os().skip(1);
    let args: Vec<String> = args.map(|arg| arg.to_string_lossy().into()).collect();
    let has_token = std::env::var_os("LOSANT_API_TOKEN").is_some_and(|token| !token.is_empty());
    let mut report = Report::new(anstream::stdout());
    match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["-h" | "--help"] => Ok(report.line(HELP)?),
        [] if has_token => Err("missing arguments `<INSTANCE_ID> <ORG_ID>`; see `--help`".into()),
        [] => show_fake(&mut report).await,
        [option, ..] if option.starts_with('-') => {
            Err(format!("unknown option `{option}`; see `--help`").into())
        }
        [instance, org] => {
            let (instance, org) = (instance.parse()?, org.parse()?);
            if !has_token {
                return Err("missing environment variable `LOSANT_API_TOKEN`".into());
            }
            show(&mut report, &Client::from_env()?, instance, org).await
        }
        _ => Err("expected two arguments, `<INSTANCE_ID> <ORG_ID>`; see `--help`".into()),
    }
}

/// Shows, changes and deletes an organization of a fake server.
async fn show_fake(report: &mut Report) -> Result<(), Box<dyn Error>> {
    let fake = Fake::start().await?;
    let client = Client::builder()
        .token(fake.token())
        .base_url(fake.base_url())
        .build()?;
    let (instance, org) = (fake.instance_id().parse()?, fake.org_id().parse()?);
    report.line("This organization is part of a fake server; see `--help`.")?;
    show(report, &client, instance, org).await?;
    change(report, &client, instance, org).await?;
    fake.shutdown().await;
    Ok(())
}

/// Makes the five calls that only read.
async fn show(
    report: &mut Report,
    client: &Client,
    instance: InstanceId,
    org: OrgId,
) -> Result<(), Box<dyn Error>> {
    let orgs = client.instance_org();
    let week = TimePoint::ago(days(6));

    let organization = orgs.get(instance, org).await?;
    report.organization(&organization)?;

    let daily = || {
        let call = orgs.payload_counts_breakdown(instance, org).start(week);
        call.resolution(Resolution::Day)
    };
    let billable = daily().await?.counts;
    let all = daily().include_non_billable(true).await?.counts;

    // Start with the first day of the breakdown, so that both tables have the same total.
    let start = billable.first().and_then(|day| day.date);
    let totals = || {
        let call = orgs.payload_counts(instance, org);
        call.start(start.map_or(week, TimePoint::from))
    };
    report.payload_types(&totals().await?, &totals().as_bytes(true).await?)?;
    report.payload_days(&billable, &all)?;

    let devices = orgs.device_counts(instance, org).start(week).await?;
    report.devices(&devices.counts)?;

    let notebooks = orgs.notebook_minute_counts(instance, org).start(week);
    report.notebooks(&notebooks.await?.counts)?;

    report.scopes(instance_org::INFO.endpoints())?;
    Ok(())
}

/// Makes the two calls that change something.
async fn change(
    report: &mut Report,
    client: &Client,
    instance: InstanceId,
    org: OrgId,
) -> Result<(), Box<dyn Error>> {
    let orgs = client.instance_org();

    report.heading("Update and delete")?;
    let patch = InstanceOrgPatch::new().name("Harbour Works West");
    let renamed = orgs.patch(instance, org, &patch).await?;
    report.field("New name", &renamed.name)?;

    let deleted = orgs.delete(instance, org).await?;
    let deleted = deleted.success.unwrap_or_default();
    report.field("Deleted", if deleted { "yes" } else { "no" })?;

    match orgs.get(instance, org).await {
        Err(error) if error.is_not_found() => report.field("Afterwards", "404 Not Found")?,
        Err(error) => return Err(error.into()),
        Ok(_) => return Err("the organization still exists".into()),
    }
    Ok(())
}

fn is_broken_pipe(error: &(dyn Error + 'static)) -> bool {
    let error = error.downcast_ref::<io::Error>();
    error.is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}
