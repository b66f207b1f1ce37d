//! The items of a common parameter are borrowed.
//~ at `&str`
//~ names `String`
//~ fix `Vec<&str>` => `Vec<String>`

pub use restrait;

#[restrait::client(base_url = "https://api.example.com")]
pub struct Client {
    #[query(style = comma)]
    fields: Option<Vec<&str>>,
}

fn main() {}
