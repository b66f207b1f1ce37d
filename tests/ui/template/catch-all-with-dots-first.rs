//! The dots of a catch-all are before its name.
//~ at `<..key>`
//~ fix `<..key>` => `<key..>`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Files {
    #[endpoint(method = "GET", path = "/files/<..key>")]
    fn fetch(&self, key: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
