//! A body's element does not implement `Serialize`.
//~ row R41
//~ at `&Vec<Opaque>`
//~ names `Opaque`
//~ fix `struct Opaque;` => `#[derive(serde::Serialize)]⏎struct Opaque;`

use restrait::{api, endpoint};

struct Opaque;

fn any<T>() -> T {
    unimplemented!()
}

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "POST", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, #[body] stats: &Vec<Opaque>) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1", any());
}
