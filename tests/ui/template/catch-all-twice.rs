//! A path has two catch-alls, so it cannot be read back.
//~ at `<to..>`
//~ fix `<to..>` => `<to>`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Files {
    #[endpoint(method = "PUT", path = "/copy/<from..>/to/<to..>")]
    fn fetch(&self, from: &str, to: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1", "2");
}
