//! Two endpoints are one request.
//~ row I07
//~ at `"/devices/<id>"`
//~ names `fetch`
//~ fix `"/devices/<id>"` => `"/devices/<id>", query("again")`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();

    #[endpoint(method = "GET", path = "/devices/<id>")]
    fn fetch_again(&self, id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
