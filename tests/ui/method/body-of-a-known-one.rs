//! A registered method says if it has a body.
//~ at `body`
//~ fix `, body = true` => ``

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Files {
    #[endpoint(method = "POST", path = "/files", body = true)]
    fn fetch(&self) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch();
}
