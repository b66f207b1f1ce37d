//! A call is not awaited.
//~ row C05
//~ warning
//~ at `client.fetch("1")`
//~ names `awaited`
//~ fix `fetch("1");` => `fetch("1").await?;`

#![deny(unused_must_use)]
#![allow(dead_code)]
use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, start: Option<u32>) -> ();
}

pub async fn call(client: &restrait::Client) -> restrait::Result<()> {
    client.fetch("1");
    Ok(())
}

fn main() {}
