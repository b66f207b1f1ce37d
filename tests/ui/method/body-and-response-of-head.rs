//! A HEAD request with a body and a response that has one.
//~ at `stats`
//~ names `HEAD`
//~ fix `"HEAD"` => `"POST"`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "HEAD", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, #[body] stats: &str) -> String;
}

fn main() {}
