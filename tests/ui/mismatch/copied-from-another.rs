//! After a copy, a placeholder and an argument are another's.
//~ row M09
//~ messages 2
//~ at `experience_user`
//~ fix `experience_user: u32` => `#[query] experience_user: u32, flow_id: &str`
//~ fix `fetch(1)` => `fetch(1, "2")`

use restrait::{api, endpoint};

#[api(restrait::Client, rename_all = "camelCase")]
trait Devices {
    #[endpoint(method = "GET", path = "/flows/<flowId>/versions")]
    fn fetch(&self, experience_user: u32) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch(1);
}
