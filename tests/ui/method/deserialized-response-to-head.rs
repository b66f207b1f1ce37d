//! The response to a `HEAD` request is a type with a body.
//~ at `File`
//~ rustc

use losant::{api, endpoint};

#[derive(serde::Deserialize)]
pub struct File {
    pub name: String,
}

#[api(losant::Client)]
trait Files {
    #[endpoint(method = "HEAD", path = "/files")]
    fn fetch(&self) -> File;
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch();
}
