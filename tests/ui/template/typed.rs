//! A placeholder names a type as Flask does.
//~ at `<int:deviceId>`
//~ fix `<int:deviceId>` => `<deviceId>`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<int:deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
