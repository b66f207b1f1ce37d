//! A flattened header is one text.
//~ at `String`
//~ names `BTreeMap<String, String>`
//~ fix `meta: String` => `meta: std::collections::BTreeMap<String, String>`

use restrait::Response;

#[derive(Response)]
struct Object {
    #[header("x-meta-", flatten)]
    meta: String,
    size: u32,
}

fn main() {}
