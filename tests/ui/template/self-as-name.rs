//! A placeholder has a name that no argument can have.
//~ at `<self>`
//~ fix `<self>` => `<selfId>`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<self>")]
    fn fetch(&self, self_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
