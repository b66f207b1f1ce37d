//! A body is taken mutably.
//~ row R40
//~ at `mut`
//~ fix `&mut String` => `&String`

use losant::{api, endpoint};

fn any<T>() -> T {
    unimplemented!()
}

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "POST", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, #[body] stats: &mut String) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1", any());
}
