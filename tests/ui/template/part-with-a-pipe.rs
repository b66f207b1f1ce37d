//! The text after a placeholder has an invalid character.
//~ at `|`
//~ fix `|` => `%7C`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Files {
    #[endpoint(method = "GET", path = "/x/<a>|all")]
    fn fetch(&self, a: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
