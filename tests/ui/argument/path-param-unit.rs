//! A path param is nothing.
//~ at `()`
//~ fix `id: ()` => `id: u32`

use restrait::{api, endpoint};

fn any<T>() -> T {
    unimplemented!()
}

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: ()) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch(any());
}
