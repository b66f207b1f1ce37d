//! An argument is of another type.
//~ row C02
//~ rustc
//~ at `5`
//~ fix `fetch(5)` => `fetch("5")`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, start: Option<u32>) -> ();
}

pub async fn call(client: &restrait::Client) -> restrait::Result<()> {
    client.fetch(5).await?;
    Ok(())
}

fn main() {}
