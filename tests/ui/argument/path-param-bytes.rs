//! A path param is bytes.
//~ at `&[u8]`
//~ names `[u8]`
//~ fix `&[u8]` => `&str`

use restrait::{api, endpoint};

fn any<T>() -> T {
    unimplemented!()
}

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &[u8]) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch(any());
}
