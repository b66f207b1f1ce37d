//! `flatten` is used as a style.
//~ at `flatten`
//~ fix `style = flatten` => `flatten`

use restrait::{api, endpoint};

#[derive(serde::Serialize)]
struct Range {
    from: u64,
}

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, #[query(style = flatten)] a: Option<Range>) -> ();
}

fn main() {}
