//! A result is ignored.
//~ row C06
//~ rustc
//~ warning
//~ at `client.fetch("1").await`
//~ fix `.await;` => `.await?;`

#![deny(unused_must_use)]
#![allow(dead_code)]
use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, start: Option<u32>) -> ();
}

pub async fn call(client: &restrait::Client) -> restrait::Result<()> {
    client.fetch("1").await;
    Ok(())
}

fn main() {}
