//! The name of a key is misspelt.
//~ at `"dd-api-kye"`
//~ names `dd-api-kye`
//~ meant `dd-api-key`
//~ fix `dd-api-kye` => `dd-api-key`

use restrait::client;

#[client(auth = all(header("dd-api-key"), header("dd-app")), env(api_keys("dd-api-kye" = "KEY")))]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
