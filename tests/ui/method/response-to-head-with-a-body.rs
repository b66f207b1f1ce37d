//! The response type of a `HEAD` request is a struct with a body.
//~ at `Stats`
//~ fix `-> Stats` => `-> ()`

use restrait::{api, endpoint};
use serde::Deserialize;

#[derive(Deserialize)]
struct Stats {
    count: u64,
}

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "HEAD", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> Stats;
}

fn main() {}
