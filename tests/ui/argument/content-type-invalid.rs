//! The media type of a body is invalid.
//~ at `"octet"`
//~ fix `"octet"` => `"application/octet-stream"`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "POST", path = "/devices")]
    fn fetch(&self, #[body(content_type = "octet")] a: &[u8]) -> ();
}

fn main() {}
