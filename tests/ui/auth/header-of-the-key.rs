//! A constant header has the name of the key.
//~ at `"X-Key"`
//~ fix `, headers("X-Key" = "1")` => ``

use restrait::client;

#[client(auth = header("x-key"), headers("X-Key" = "1"))]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
