//! `all` has a single scheme.
//~ at `all`
//~ fix `all(basic)` => `basic`

use restrait::client;

#[client(auth = all(basic))]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
