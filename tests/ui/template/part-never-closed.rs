//! The second placeholder of a segment is not closed.
//~ at `<head`
//~ fix `<head` => `<head>`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Files {
    #[endpoint(method = "GET", path = "/compare/<base>...<head")]
    fn fetch(&self, base: &str, head: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1", "2");
}
