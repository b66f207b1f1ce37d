//! A method has a where clause.
//~ at `where Self: Sized`
//~ names `cannot have a`
//~ fix ` where Self: Sized` => ``

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> () where Self: Sized;
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
