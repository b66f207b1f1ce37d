//! The attribute is another library's.
//~ at `get`
//~ fix `#[get("/devices/<deviceId>")]` => `#[losant::endpoint(method = "GET", path = "/devices/<deviceId>")]`

use losant::api;

#[api(losant::Client)]
trait Devices {
    #[get("/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
