//! A param that is several pairs is declared secret.
//~ at `secret`
//~ names `brackets`
//~ fix `style = brackets, secret` => `style = brackets`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self, #[query(style = brackets, secret)] filter: Option<Vec<String>>) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.list().filter(Vec::new());
}
