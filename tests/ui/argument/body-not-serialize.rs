//! A body's type does not implement `Serialize`.
//~ row R05
//~ at `&Opaque`
//~ names `Opaque`
//~ fix `struct Opaque;` => `#[derive(serde::Serialize)]⏎struct Opaque;`

use losant::{api, endpoint};

struct Opaque;

fn any<T>() -> T {
    unimplemented!()
}

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "POST", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, #[body] stats: &Opaque) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1", any());
}
