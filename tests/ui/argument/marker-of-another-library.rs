//! A marker is another library's.
//~ at `json`
//~ meant `body`
//~ fix `json` => `body`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "POST", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, #[json] stats: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1", "2");
}
