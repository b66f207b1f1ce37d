//! The trait contains a macro call.
//~ row I18
//~ at `include!("endpoints.rs");`
//~ names `macro`
//~ fix `⏎    include!("endpoints.rs");⏎` => ``

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();

    include!("endpoints.rs");
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
