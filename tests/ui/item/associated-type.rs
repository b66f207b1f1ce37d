//! The trait has an associated type.
//~ row I09
//~ at `type Out;`
//~ names `type Out`
//~ fix `⏎    type Out;⏎` => ``

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();

    type Out;
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
