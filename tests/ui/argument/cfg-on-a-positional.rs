//! A positional argument exists sometimes.
//~ at `#[cfg(unix)]`
//~ names `required argument`
//~ fix `#[cfg(unix)] ` => ``
//~ compiled

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, #[cfg(unix)] device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
