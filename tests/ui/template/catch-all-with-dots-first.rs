//! The dots of a catch-all are before its name.
//~ at `<..key>`
//~ fix `<..key>` => `<key..>`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Files {
    #[endpoint(method = "GET", path = "/files/<..key>")]
    fn fetch(&self, key: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
