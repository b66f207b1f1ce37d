//! A test of the application with recorded exchanges.

use losant::Client;
use losant::testing::replay::Replay;
use traffic::lock_over_limit;

#[tokio::test]
async fn locks_organizations_over_the_limit() -> Result<(), Box<dyn std::error::Error>> {
    let replay = Replay::open("tests/exchanges/over_limit.json")?;
    let client = Client::builder().transport(replay.clone()).build()?;
    let instance = "575ec8687ae143cd83dc4a97".parse()?;
    let org = "575ed6e87ae143cd83dc4aa8".parse()?;
    assert_eq!(lock_over_limit(&client, instance, &[org]).await?, [org]);
    replay.verify()?;
    Ok(())
}
