//! The type of a common parameter has a lifetime.
//~ at `'_`
//~ names `'static`
//~ fix `Cow<'_, str>` => `Cow<'static, str>`

use std::borrow::Cow;

pub use restrait;

#[restrait::client(base_url = "https://api.example.com")]
pub struct Client {
    version: Option<Cow<'_, str>>,
}

fn main() {}
