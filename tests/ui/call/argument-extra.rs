//! An argument is one too many.
//~ row C03
//~ rustc
//~ at `fetch`
//~ fix `, 2)` => `)`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, start: Option<u32>) -> ();
}

pub async fn call(client: &losant::Client) -> losant::Result<()> {
    client.fetch("1", 2).await?;
    Ok(())
}

fn main() {}
