//! A placeholder has the words of the argument in another order.
//~ at `device_id`
//~ meant `id_device`
//~ fix `<idDevice>` => `<deviceId>`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<idDevice>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
