//! A field is flattened.
//~ at `flatten`
//~ names `flattened`
//~ fix `#[query(flatten)]` => `#[query(style = json)]`

use restrait::client;

#[client(base_url = "https://api.example.com")]
pub struct Client {
    #[query(flatten)] window: Option<Vec<u8>>,
}

fn main() {
    let _ = Client::builder();
}
