//! A method that begins a connection.
//~ at `"PRI"`
//~ names `PRI`
//~ fix `"PRI"` => `"GET"`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Files {
    #[endpoint(method = "PRI", path = "/files")]
    fn fetch(&self) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch();
}
