//! A setter is misspelt.
//~ row C08
//~ rustc
//~ at `strat`
//~ meant `start`
//~ fix `strat` => `start`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, start: Option<u32>) -> ();
}

pub async fn call(client: &restrait::Client) -> restrait::Result<()> {
    client.fetch("1").strat(5).await?;
    Ok(())
}

fn main() {}
