//! A field has the name of the key.
//~ at `key`
//~ fix `    key: Option<String>,⏎` => ``

use restrait::client;

#[client(auth = query("key"))]
pub struct Client {
    key: Option<String>,
}

fn main() {
    let _ = Client::builder();
}
