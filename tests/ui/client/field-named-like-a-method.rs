//! A common param is called like a method of every call.
//~ at `timeout`
//~ fix `timeout:` => `#[query("timeout")] timeout_param:`

use restrait::client;

#[client()]
pub struct Client {
    timeout: Option<u32>,
}

fn main() {
    let _ = Client::builder();
}
