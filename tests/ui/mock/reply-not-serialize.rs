//! The reply of a mock does not implement `Serialize`.
//~ names `Device`
//~ at `respond`
//~ fix `#[derive(serde::Deserialize)]` => `#[derive(serde::Deserialize, serde::Serialize)]`

use restrait::{api, endpoint};

#[derive(serde::Deserialize)]
pub struct Device {
    pub name: String,
}

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> Device;
}

pub fn expect(mock: &restrait::testing::mock::Mock, client: &restrait::Client, device: Device) {
    mock.expect(client.fetch("1")).respond(device);
}

fn main() {}
