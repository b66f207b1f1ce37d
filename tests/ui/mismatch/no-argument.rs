//! A placeholder has no argument.
//~ row M01
//~ at `<appId>`
//~ names `app_id`
//~ fix `device_id: &str` => `app_id: &str, device_id: &str`
//~ fix `fetch("1")` => `fetch("1", "2")`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/applications/<appId>/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
