//! `any` is in `any`.
//~ at `any(basic, bearer)`
//~ fix `any(basic, bearer)` => `basic, bearer`
//~ compiled

use restrait::client;

#[client(auth = any(query("key"), any(basic, bearer)))]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
