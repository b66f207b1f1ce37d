//! A common parameter is borrowed, but the client keeps its value.
//~ at `&str`
//~ names `String`
//~ fix `&str` => `String`

pub use restrait;

#[restrait::client(base_url = "https://api.example.com")]
pub struct Client {
    version: Option<&str>,
}

fn main() {}
