//! A method declares a lifetime.
//~ at `<'x>`
//~ names `lifetime parameters`
//~ fix `<'x>` => ``
//~ fix `&'x` => `&`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch<'x>(&self, device_id: &'x str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
