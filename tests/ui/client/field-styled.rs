//! A field has a style.
//~ at `style`
//~ names `comma`
//~ fix `(style = comma)` => ``

use restrait::client;

#[client(base_url = "https://api.example.com")]
pub struct Client {
    #[query(style = comma)] units: Option<u8>,
}

fn main() {
    let _ = Client::builder();
}
