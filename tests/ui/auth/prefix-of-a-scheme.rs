//! A prefix is that of a scheme.
//~ at `"Bearer "`
//~ fix `header("authorization", prefix = "Bearer ")` => `bearer`

use restrait::client;

#[client(auth = header("authorization", prefix = "Bearer "))]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
