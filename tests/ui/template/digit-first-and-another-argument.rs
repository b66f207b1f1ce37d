//! A placeholder starts with a digit, and its argument is named otherwise.
//~ at `<1device>`
//~ names `1device`
//~ fix `<1device>` => `<device>`
//~ fix `device_id` => `device`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<1device>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
