//! The type of a common parameter is not a parameter.
//~ at `Opaque`
//~ fix `struct Opaque;` => `type Opaque = u8;`

pub use restrait;

struct Opaque;

#[restrait::client(base_url = "https://api.example.com")]
pub struct Client {
    version: Option<Opaque>,
}

fn main() {}
