//! `any` has no scheme.
//~ at `any`
//~ fix `any()` => `any(bearer, basic)`

use restrait::client;

#[client(auth = any())]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
