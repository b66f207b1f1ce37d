//! A body is taken mutably.
//~ row R40
//~ at `mut`
//~ fix `&mut String` => `&String`

use restrait::{api, endpoint};

fn any<T>() -> T {
    unimplemented!()
}

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "POST", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, #[body] stats: &mut String) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1", any());
}
