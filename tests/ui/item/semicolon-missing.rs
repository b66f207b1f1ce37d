//! A semicolon is missing between two methods.
//~ rustc
//~ fix `-> ()⏎⏎` => `-> ();⏎⏎`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ()

    #[endpoint(method = "GET", path = "/flows")]
    fn flows_of_all(&self) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = (client.fetch("1"), client.flows_of_all());
}
