//! The keys are another library's.
//~ messages 2
//~ at `verb`
//~ meant `method`
//~ fix `verb` => `method`
//~ fix `url` => `path`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(verb = "GET", url = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
