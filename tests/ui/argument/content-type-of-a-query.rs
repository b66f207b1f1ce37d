//! A query parameter has a media type.
//~ at `content_type`
//~ fix `(content_type = "text/plain")` => ``

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, #[query(content_type = "text/plain")] a: Option<u8>) -> ();
}

fn main() {}
