//! `self` is taken in a box.
//~ at `self: Box<Self>`
//~ names `&self`
//~ fix `self: Box<Self>` => `&self`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(self: Box<Self>, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
