//! A variable is that of a scheme that is not declared.
//~ at `token`
//~ fix `token = "TOKEN", ` => ``

use restrait::client;

#[client(auth = basic, env(token = "TOKEN", user = "USER"))]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
