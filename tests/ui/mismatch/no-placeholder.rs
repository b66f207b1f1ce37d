//! An argument has no placeholder.
//~ at `app_id`
//~ fix `app_id: &str` => `#[query] app_id: &str`

use losant::{api, endpoint};

#[api(losant::Client, rename_all = "camelCase")]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, app_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1", "2");
}
