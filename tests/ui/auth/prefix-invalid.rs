//! A prefix contains a line break.
//~ at `"Key\n"`
//~ fix `"Key\n"` => `"ApiKey "`

use restrait::client;

#[client(auth = header("x-key", prefix = "Key\n"))]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
