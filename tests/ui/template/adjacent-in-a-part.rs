//! Two placeholders in a segment have no text between them.
//~ at `<b>`
//~ fix `<b>` => `/<b>`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Files {
    #[endpoint(method = "GET", path = "/x/v<a><b>")]
    fn fetch(&self, a: &str, b: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1", "2");
}
