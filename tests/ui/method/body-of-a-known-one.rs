//! A registered method says if it has a body.
//~ at `body`
//~ fix `, body = true` => ``

use losant::{api, endpoint};

#[api(losant::Client)]
trait Files {
    #[endpoint(method = "POST", path = "/files", body = true)]
    fn fetch(&self) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch();
}
