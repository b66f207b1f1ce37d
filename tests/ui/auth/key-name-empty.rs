//! The name of a query key is empty.
//~ at `""`
//~ fix `query("")` => `query("key")`

use restrait::client;

#[client(auth = query(""))]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
