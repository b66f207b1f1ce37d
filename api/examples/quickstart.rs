//! All seven calls of the instance organization.
//!
//! They go to an embedded stand-in of the platform, over real HTTP. With `LOSANT_API_TOKEN` in the
//! environment, and `LOSANT_API_URL` where it is not the public one, the calls that only read go
//! to the platform itself: give the ids of an instance and of an organization as arguments.
#![allow(clippy::print_stdout, reason = "this program talks to a person")]

use std::error::Error;

use losant::time::days;
use losant::types::{InstanceOrg as Org, InstanceOrgPatch, PayloadStats};
use losant::{Client, InstanceId, OrgId, Resolution, TimePoint, Timestamp, instance_org};
use losant_fake::Fake;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    if std::env::var_os("LOSANT_API_TOKEN").is_some() {
        let mut ids = std::env::args().skip(1);
        let (Some(instance), Some(org)) = (ids.next(), ids.next()) else {
            return Err("give the ids of an instance and of an organization".into());
        };
        return read(&Client::from_env()?, instance.parse()?, org.parse()?).await;
    }
    let fake = Fake::start().await?;
    println!(
        "No LOSANT_API_TOKEN is set; a stand-in at {} answers.\n",
        fake.base_url()
    );
    let client = Client::builder()
        .token(fake.token())
        .base_url(fake.base_url())
        .build()?;
    let (instance, org) = (fake.instance_id().parse()?, fake.org_id().parse()?);
    read(&client, instance, org).await?;
    change(&client, instance, org).await?;
    fake.shutdown().await;
    Ok(())
}

/// The five calls that only read.
async fn read(client: &Client, instance: InstanceId, org: OrgId) -> Result<(), Box<dyn Error>> {
    let orgs = client.instance_org();
    let week = TimePoint::ago(days(7));

    heading("The organization");
    let found = orgs
        .get(instance, org)
        .summary_include(vec!["deviceCount", "memberCount"])
        .await?;
    show(&found);

    heading("Payloads of a week, by type");
    let payloads = orgs.payload_counts(instance, org).start(week).await?;
    let bytes = orgs
        .payload_counts(instance, org)
        .start(week)
        .as_bytes(true)
        .await?;
    table(&payloads, &bytes);

    heading("Devices, day by day");
    let devices = orgs.device_counts(instance, org).start(week).await?;
    let rows = devices.counts.iter().map(|count| (count.date, count.total));
    bars(rows);

    heading("Payloads, day by day");
    let daily = orgs.payload_counts_breakdown(instance, org).start(week);
    let daily = daily
        .resolution(Resolution::Day)
        .include_non_billable(true)
        .await?;
    bars(daily.counts.iter().map(|count| (count.date, count.value)));

    heading("Minutes of notebooks, day by day");
    let minutes = orgs
        .notebook_minute_counts(instance, org)
        .start(week)
        .await?;
    bars(
        minutes
            .counts
            .iter()
            .map(|count| (count.date, count.minutes)),
    );

    heading("Scopes: a token needs any one of these");
    for endpoint in instance_org::INFO.endpoints() {
        println!(
            "{:>24}  {}",
            endpoint.route.name(),
            endpoint.route.scopes().collect::<Vec<_>>().join(", ")
        );
    }
    Ok(())
}

/// The two calls that change something, and what is left after them.
async fn change(client: &Client, instance: InstanceId, org: OrgId) -> Result<(), Box<dyn Error>> {
    let orgs = client.instance_org();

    heading("A change");
    let patch = InstanceOrgPatch::new()
        .name("Harbour Works West")
        .is_read_only(true);
    show(&orgs.patch(instance, org, &patch).await?);

    heading("The end of it");
    let done = orgs.delete(instance, org).await?;
    println!("deleted: {}", done.success.unwrap_or_default());
    match orgs.get(instance, org).await {
        Err(error) if error.is_not_found() => println!("after that: {error}"),
        Err(error) => return Err(error.into()),
        Ok(_) => return Err("the organization is still there".into()),
    }
    Ok(())
}

fn heading(text: &str) {
    println!("\n{text}\n{}", "-".repeat(text.len()));
}

fn show(org: &Org) {
    println!("{:>12}  {}", "name", org.name);
    if let Some(description) = &org.description {
        println!("{:>12}  {description}", "description");
    }
    if let Some(read_only) = org.is_read_only {
        println!("{:>12}  {read_only}", "read only");
    }
    for tag in org.tags.iter().flatten() {
        println!("{:>12}  {} = {}", "tag", tag.key, tag.value);
    }
    if let Some(devices) = org
        .summary
        .as_ref()
        .and_then(|summary| summary.device_count)
    {
        println!("{:>12}  {devices}", "devices");
    }
}

fn table(payloads: &PayloadStats, bytes: &PayloadStats) {
    println!("{:>18} {:>14} {:>18}", "type", "payloads", "bytes");
    for (name, sources) in payloads.types() {
        let sum: losant::Number = sources.values().copied().sum();
        let size = bytes.types().find(|(other, _)| *other == name);
        let size: losant::Number = size.iter().flat_map(|(_, s)| s.values().copied()).sum();
        println!(
            "{name:>18} {:>14} {:>18}",
            sum.to_string(),
            size.to_string()
        );
    }
    let (sum, size) = (payloads.total().to_string(), bytes.total().to_string());
    println!("{:>18} {sum:>14} {size:>18}", "all");
}

/// One bar for each row, the longest forty characters.
fn bars(rows: impl Iterator<Item = (Option<Timestamp>, Option<i64>)> + Clone) {
    const WIDTH: i64 = 40;
    let counts = rows.clone().filter_map(|(_, count)| count);
    let most = counts.max().unwrap_or_default().max(1);
    for (date, count) in rows {
        let date = date.map(|date| date.to_string()).unwrap_or_default();
        let day = date.split('T').next().unwrap_or_default();
        let count = count.unwrap_or_default();
        let length = usize::try_from(count * WIDTH / most).unwrap_or_default();
        println!("{day:>12} {:<40} {count}", "█".repeat(length));
    }
}
