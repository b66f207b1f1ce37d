//! An argument has the plural of a placeholder.
//~ at `devices_id`
//~ meant `device_id`
//~ fix `devices_id` => `device_id`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, devices_id: &str) -> ();
}

fn main() {}
