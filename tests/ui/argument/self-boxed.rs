//! `self` is taken in a box.
//~ at `self: Box<Self>`
//~ names `&self`
//~ fix `self: Box<Self>` => `&self`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(self: Box<Self>, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
