//! `none` is one of several schemes.
//~ at `none`
//~ fix `none, bearer, basic` => `bearer, basic`

use restrait::client;

#[client(auth = any(none, bearer, basic))]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
