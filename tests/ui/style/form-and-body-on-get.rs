//! A form and a JSON body in a GET request.
//~ at `rest`
//~ fix `#[form] name` => `name`
//~ fix `#[body] rest: &str` => `rest: Option<&str>`
//~ fix `name: &str` => `name: Option<&str>`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, #[form] name: &str, #[body] rest: &str) -> ();
}

fn main() {}
