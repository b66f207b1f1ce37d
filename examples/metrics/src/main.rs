//! Prints the name of an organization: `metrics-adapter <INSTANCE_ID> <ORG_ID>`.
//!
//! Reads the token from the environment variable `LOSANT_API_TOKEN`. An application installs an exporter
//! of the crate `metrics` first, such as `metrics-exporter-prometheus`.

use std::error::Error;

use losant::{Client, ClientBuilder};
use metrics_adapter::MetricsAdapter;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let instance = args.next().ok_or("missing argument `<INSTANCE_ID>`")?;
    let org = args.next().ok_or("missing argument `<ORG_ID>`")?;
    let client = ClientBuilder::<Client>::from_env()
        .interceptor(MetricsAdapter)
        .build()?;
    let org = client
        .instance_org()
        .get(instance.parse()?, org.parse()?)
        .await?;
    println!("{}", org.name);
    Ok(())
}
