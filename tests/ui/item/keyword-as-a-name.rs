//! An argument's name is a keyword.
//~ row I15
//~ rustc
//~ at `type`
//~ fix `type:` => `r#type:`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, type: Option<u32>) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
