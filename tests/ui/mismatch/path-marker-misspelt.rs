//! A path param's name is misspelt in its marker.
//~ at `"devcieId"`
//~ meant `<deviceId>`
//~ fix `devcieId` => `deviceId`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, #[path("devcieId")] id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
