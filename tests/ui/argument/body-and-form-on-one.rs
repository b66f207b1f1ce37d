//! An argument is marked as a body and as a form field.
//~ at `form`
//~ fix ` #[form]` => ``

use restrait::{api, endpoint};

#[derive(serde::Serialize)]
struct Stats;

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "POST", path = "/devices/<deviceId>")]
    fn send(&self, device_id: &str, #[body] #[form] stats: &Stats) -> ();
}

fn main() {}
