//! The trait contains a macro call.
//~ row I18
//~ at `include!("endpoints.rs");`
//~ names `macro`
//~ fix `⏎    include!("endpoints.rs");⏎` => ``

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();

    include!("endpoints.rs");
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
