//! The response to a `HEAD` request is a download.
//~ at `Download`
//~ fix `-> Download` => `-> ()`

use restrait::download::Download;
use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "HEAD", path = "/devices/<deviceId>/log")]
    fn log(&self, device_id: &str) -> Download;
}

fn main() {}
