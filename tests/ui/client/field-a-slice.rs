//! A common parameter is a slice.
//~ at `&[&str]`
//~ names `Vec<String>`
//~ fix `&[&str]` => `Vec<String>`

pub use restrait;

#[restrait::client(base_url = "https://api.example.com")]
pub struct Client {
    #[query(style = comma)]
    fields: Option<&[&str]>,
}

fn main() {}
