//! A call with a setter is not awaited.
//~ warning
//~ at `client.fetch("1").start(5)`
//~ names `awaited`
//~ fix `start(5);` => `start(5).await?;`

#![deny(unused_must_use)]
#![allow(dead_code)]
use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, start: Option<u32>) -> ();
}

pub async fn call(client: &restrait::Client) -> restrait::Result<()> {
    client.fetch("1").start(5);
    Ok(())
}

fn main() {}
