//! The trait has an associated constant.
//~ row I10
//~ at `const N: usize;`
//~ names `const N`
//~ fix `⏎    const N: usize;⏎` => ``

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();

    const N: usize;
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
