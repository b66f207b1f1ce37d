//! The path is a URL.
//~ row T19
//~ at `https://api.losant.com`
//~ names `URL`
//~ fix `https://api.losant.com` => ``

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "https://api.losant.com/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
