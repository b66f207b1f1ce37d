//! A call is answered with another type than it declares.
//~ rustc
//~ at `"seven"`
//~ fix `"seven"` => `7`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> u32;
}

pub fn expect(mock: &restrait::testing::mock::Mock, client: &restrait::Client) {
    mock.expect(client.fetch("1")).respond("seven");
}

fn main() {}
