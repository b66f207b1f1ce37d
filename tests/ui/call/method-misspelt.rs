//! A method is misspelt.
//~ rustc
//~ at `fetchh`
//~ fix `fetchh` => `fetch`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, start: Option<u32>) -> ();
}

pub async fn call(client: &losant::Client) -> losant::Result<()> {
    client.fetchh("1").await?;
    Ok(())
}

fn main() {}
