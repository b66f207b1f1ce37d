//! A param that is several pairs is declared secret.
//~ at `secret`
//~ names `brackets`
//~ fix `style = brackets, secret` => `style = brackets`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self, #[query(style = brackets, secret)] filter: Option<Vec<String>>) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.list().filter(Vec::new());
}
