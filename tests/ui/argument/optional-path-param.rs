//! A path param is optional.
//~ row R01
//~ at `Option<&str>`
//~ names `optional`
//~ fix `Option<&str>` => `&str`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: Option<&str>) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
