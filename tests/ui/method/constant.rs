//! The method is a constant of another crate.
//~ at `Method::GET`
//~ names `GET`
//~ fix `Method::GET` => `"GET"`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = Method::GET, path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
