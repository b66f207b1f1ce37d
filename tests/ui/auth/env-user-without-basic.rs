//! A variable is that of a user, but the client sends a token.
//~ at `user`
//~ fix `, env(user = "USER")` => ``

use restrait::client;

#[client(base_url = "https://h", env(user = "USER"))]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
