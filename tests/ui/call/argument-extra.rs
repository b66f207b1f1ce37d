//! An argument is one too many.
//~ row C03
//~ rustc
//~ at `fetch`
//~ fix `, 2)` => `)`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, start: Option<u32>) -> ();
}

pub async fn call(client: &restrait::Client) -> restrait::Result<()> {
    client.fetch("1", 2).await?;
    Ok(())
}

fn main() {}
