//! A method declares a lifetime.
//~ at `<'x>`
//~ names `lifetime parameters`
//~ fix `<'x>` => ``
//~ fix `&'x` => `&`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch<'x>(&self, device_id: &'x str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
