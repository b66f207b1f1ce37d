//! The trait has an associated constant.
//~ row I10
//~ at `const N: usize;`
//~ names `const N`
//~ fix `⏎    const N: usize;⏎` => ``

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();

    const N: usize;
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
