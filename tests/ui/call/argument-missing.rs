//! An argument is missing.
//~ rustc
//~ at `fetch`
//~ fix `fetch()` => `fetch("1")`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, start: Option<u32>) -> ();
}

pub async fn call(client: &restrait::Client) -> restrait::Result<()> {
    client.fetch().await?;
    Ok(())
}

fn main() {}
