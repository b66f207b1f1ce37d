//! Locks organizations with too much traffic: `traffic <INSTANCE_ID> <ORG_ID>..`.
//!
//! Reads the token from the environment variable `LOSANT_API_TOKEN`.

use std::error::Error;

use losant::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let instance = args.next().ok_or("missing argument `<INSTANCE_ID>`")?;
    let instance = instance.parse()?;
    let orgs = args.map(|org| org.parse()).collect::<Result<Vec<_>, _>>()?;
    for org in traffic::lock_over_limit(&Client::from_env()?, instance, &orgs).await? {
        println!("locked organization {org}");
    }
    Ok(())
}
