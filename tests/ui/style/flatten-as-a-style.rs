//! `flatten` is used as a style.
//~ at `flatten`
//~ fix `style = flatten` => `flatten`

use losant::{api, endpoint};

#[derive(serde::Serialize)]
struct Range {
    from: u64,
}

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, #[query(style = flatten)] a: Option<Range>) -> ();
}

fn main() {}
