//! The keys are another library's.
//~ messages 2
//~ at `verb`
//~ meant `method`
//~ fix `verb` => `method`
//~ fix `url` => `path`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(verb = "GET", url = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
