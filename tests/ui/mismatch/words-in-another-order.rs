//! A placeholder has the words of the argument in another order.
//~ at `<idDevice>`
//~ meant `<deviceId>`
//~ fix `<idDevice>` => `<deviceId>`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<idDevice>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
