//! A spawned task keeps an `Rc` across an await.
//~ row C15
//~ rustc
//~ at `tokio::spawn(async move { client.fetch(&name).await })`
//~ fix `std::rc::Rc` => `std::sync::Arc`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

pub fn call(client: &'static restrait::Client) {
    let name = std::rc::Rc::new(String::from("1"));
    tokio::spawn(async move { client.fetch(&name).await });
}

fn main() {}
