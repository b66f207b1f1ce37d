//! The mistake is in a file with CRLF line endings.
//~ at `{deviceId}`
//~ fix `{deviceId}` => `<deviceId>`
//~ compiled

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(
        method = "GET",
        path = "/applications/<appId>\
                /devices/{deviceId}",
    )]
    fn fetch(&self, app_id: &str, device_id: &str) -> ();
}

fn main() {}
