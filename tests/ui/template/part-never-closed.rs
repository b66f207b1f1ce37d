//! The second placeholder of a segment is not closed.
//~ at `<head`
//~ fix `<head` => `<head>`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Files {
    #[endpoint(method = "GET", path = "/compare/<base>...<head")]
    fn fetch(&self, base: &str, head: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1", "2");
}
