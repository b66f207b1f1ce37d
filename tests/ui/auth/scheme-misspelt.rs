//! The name of a scheme is misspelt.
//~ at `baerer`
//~ meant `bearer`
//~ fix `baerer` => `bearer`

use restrait::client;

#[client(auth = baerer)]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
