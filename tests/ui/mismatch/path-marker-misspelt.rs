//! A path param's name is misspelt in its marker.
//~ at `"devcieId"`
//~ meant `<deviceId>`
//~ fix `devcieId` => `deviceId`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, #[path("devcieId")] id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
