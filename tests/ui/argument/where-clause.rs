//! A method has a where clause.
//~ at `where Self: Sized`
//~ names `cannot have a`
//~ fix ` where Self: Sized` => ``

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> () where Self: Sized;
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
