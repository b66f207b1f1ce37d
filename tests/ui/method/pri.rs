//! A method that begins a connection.
//~ at `"PRI"`
//~ names `PRI`
//~ fix `"PRI"` => `"GET"`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Files {
    #[endpoint(method = "PRI", path = "/files")]
    fn fetch(&self) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch();
}
