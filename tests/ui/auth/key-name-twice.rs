//! Two keys have the same name.
//~ at `query("key")`
//~ fix `header("key"), query("key")` => `bearer, query("key")`

use restrait::client;

#[client(auth = any(header("key"), query("key")))]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
