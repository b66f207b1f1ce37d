//! A key in the query has a prefix.
//~ at `prefix`
//~ fix `, prefix = "a"` => ``

use restrait::client;

#[client(auth = query("key", prefix = "a"))]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
