//! A prefix is empty.
//~ at `""`
//~ fix `, prefix = ""` => ``

use restrait::client;

#[client(auth = header("x-key", prefix = ""))]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
