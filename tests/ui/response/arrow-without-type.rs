//! Nothing follows the arrow.
//~ rustc
//~ at `;`
//~ fix `-> ;` => `-> ();`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ;
}

fn main() {}
