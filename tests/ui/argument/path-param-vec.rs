//! A path param is a list.
//~ row R02
//~ at `Vec<String>`
//~ names `Vec<`
//~ fix `Vec<String>` => `&str`

use restrait::{api, endpoint};

fn any<T>() -> T {
    unimplemented!()
}

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: Vec<String>) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch(any());
}
