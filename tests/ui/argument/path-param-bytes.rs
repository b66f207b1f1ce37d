//! A path param is bytes.
//~ at `&[u8]`
//~ names `[u8]`
//~ fix `&[u8]` => `&str`

use losant::{api, endpoint};

fn any<T>() -> T {
    unimplemented!()
}

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &[u8]) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch(any());
}
