//! The path is a URL.
//~ row T19
//~ at `https://api.losant.com`
//~ names `URL`
//~ fix `https://api.losant.com` => ``

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "https://api.losant.com/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
