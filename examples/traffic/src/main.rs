//! `traffic <instance> <org>..`, with `LOSANT_API_TOKEN` in the environment.

use std::error::Error;

use losant::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let instance = args.next().ok_or("which instance?")?.parse()?;
    let orgs = args.map(|org| org.parse()).collect::<Result<Vec<_>, _>>()?;
    for org in traffic::stop_the_loud(&Client::from_env()?, instance, &orgs).await? {
        println!("{org} is read-only from now on");
    }
    Ok(())
}
