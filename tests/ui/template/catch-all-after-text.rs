//! A catch-all follows text in its segment.
//~ at `<key..>`
//~ fix `<key..>` => `<key>`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Files {
    #[endpoint(method = "GET", path = "/files/v<key..>")]
    fn fetch(&self, key: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
