//! A scheme without arguments has one.
//~ at `"ann"`
//~ fix `basic("ann")` => `basic`

use restrait::client;

#[client(auth = basic("ann"))]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
