//! Two placeholders in a segment have no text between them.
//~ at `<b>`
//~ fix `<b>` => `/<b>`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Files {
    #[endpoint(method = "GET", path = "/x/v<a><b>")]
    fn fetch(&self, a: &str, b: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1", "2");
}
