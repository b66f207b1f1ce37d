//! The name of a common param could be sent in two ways.
//~ at `api_version`
//~ names `apiVersion`
//~ fix `.example.com")` => `.example.com", rename_all = "snake_case")`



pub use restrait;

#[restrait::client(base_url = "https://api.example.com")]
pub struct Client {
    api_version: Option<u32>,
}

fn main() {}
