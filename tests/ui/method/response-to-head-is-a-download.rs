//! The response to a `HEAD` request is a download.
//~ at `Download`
//~ fix `-> Download` => `-> ()`

use losant::restrait::download::Download;
use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "HEAD", path = "/devices/<deviceId>/log")]
    fn log(&self, device_id: &str) -> Download;
}

fn main() {}
