//! A path param is a list.
//~ row R02
//~ at `Vec<String>`
//~ names `Vec<`
//~ fix `Vec<String>` => `&str`

use losant::{api, endpoint};

fn any<T>() -> T {
    unimplemented!()
}

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: Vec<String>) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch(any());
}
