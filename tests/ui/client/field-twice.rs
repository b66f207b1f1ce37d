//! Two fields have one wire name.
//~ at `b`
//~ fix `b: Option` => `c: Option`

use restrait::client;

#[client(base_url = "https://api.example.com")]
pub struct Client {
    #[query("b")] a: Option<u8>,
    b: Option<u8>,
}

fn main() {
    let _ = Client::builder();
}
