//! A call is answered with another type than it declares.
//~ rustc
//~ at `"seven"`
//~ fix `"seven"` => `7`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> u32;
}

pub fn expect(mock: &losant::Mock, client: &losant::Client) {
    mock.expect(client.fetch("1")).respond("seven");
}

fn main() {}
