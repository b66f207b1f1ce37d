//! The attribute is another library's.
//~ at `get`
//~ fix `#[get("/devices/<deviceId>")]` => `#[restrait::endpoint(method = "GET", path = "/devices/<deviceId>")]`

use restrait::api;

#[api(restrait::Client)]
trait Devices {
    #[get("/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
