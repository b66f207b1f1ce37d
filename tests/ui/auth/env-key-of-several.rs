//! One variable is for several keys.
//~ at `api_key`
//~ fix `api_key = "KEY"` => `api_keys("a" = "KEY")`

use restrait::client;

#[client(auth = all(header("a"), header("b")), env(api_key = "KEY"))]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
