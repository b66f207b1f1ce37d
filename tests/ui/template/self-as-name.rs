//! A placeholder has a name that no argument can have.
//~ at `<self>`
//~ fix `<self>` => `<selfId>`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<self>")]
    fn fetch(&self, self_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
