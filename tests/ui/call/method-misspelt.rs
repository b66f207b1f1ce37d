//! A method is misspelt.
//~ rustc
//~ at `fetchh`
//~ fix `fetchh` => `fetch`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, start: Option<u32>) -> ();
}

pub async fn call(client: &restrait::Client) -> restrait::Result<()> {
    client.fetchh("1").await?;
    Ok(())
}

fn main() {}
