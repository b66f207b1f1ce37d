//! The trait has an associated type.
//~ row I09
//~ at `type Out;`
//~ names `type Out`
//~ fix `⏎    type Out;⏎` => ``

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();

    type Out;
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
