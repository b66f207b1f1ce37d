//! A path has two catch-alls, so it cannot be read back.
//~ at `<to..>`
//~ fix `<to..>` => `<to>`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Files {
    #[endpoint(method = "PUT", path = "/copy/<from..>/to/<to..>")]
    fn fetch(&self, from: &str, to: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1", "2");
}
