//! The style of a header is not known.
//~ at `repeated`
//~ names `comma`
//~ fix `style = repeated` => `style = comma`

use restrait::Response;

#[derive(Response)]
struct Object {
    #[header("allow", style = repeated)]
    allow: Vec<String>,
    size: u32,
}

fn main() {}
