//! The client's path does not begin with a crate.
//~ at `Client`
//~ fix `#[api(Client)]` => `#[api(restrait::Client)]`

use restrait::{Client, api, endpoint};

pub fn call(client: &Client) {
    drop(client.clone());
}

#[api(Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
