//! A positional argument exists sometimes.
//~ at `#[cfg(unix)]`
//~ names `required argument`
//~ fix `#[cfg(unix)] ` => ``
//~ compiled

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, #[cfg(unix)] device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
