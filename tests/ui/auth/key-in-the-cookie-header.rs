//! A key is sent in the header of all cookies.
//~ at `"Cookie"`
//~ fix `header("Cookie")` => `cookie("session")`

use restrait::client;

#[client(auth = header("Cookie"))]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
