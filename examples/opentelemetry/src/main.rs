//! Prints the name of an organization: `opentelemetry-adapter <INSTANCE_ID> <ORG_ID>`.
//!
//! Reads the token from the environment variable `LOSANT_API_TOKEN`. An application adds an exporter to
//! the provider, such as that of `opentelemetry-otlp`.

use std::error::Error;

use losant::{Client, ClientBuilder};
use opentelemetry_adapter::OpenTelemetry;
use opentelemetry_sdk::trace::SdkTracerProvider;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let instance = args.next().ok_or("missing argument `<INSTANCE_ID>`")?;
    let org = args.next().ok_or("missing argument `<ORG_ID>`")?;
    let provider = SdkTracerProvider::builder().build();
    let client = ClientBuilder::<Client>::from_env()
        .interceptor(OpenTelemetry::new(&provider))
        .interceptor(OpenTelemetry::propagation())
        .build()?;
    let org = client
        .instance_org()
        .get(instance.parse()?, org.parse()?)
        .await?;
    println!("{}", org.name);
    provider.shutdown()?;
    Ok(())
}
