//! A field has a style that its location does not support.
//~ at `style`
//~ names `brackets`
//~ fix `brackets` => `comma`

use restrait::client;

#[client(base_url = "https://api.example.com")]
pub struct Client {
    #[header(style = brackets)] tags: Option<Vec<u8>>,
}

fn main() {
    let _ = Client::builder();
}
