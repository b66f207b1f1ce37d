//! A flattened header is not a map.
//~ at `Vec<u8>`
//~ names `BTreeMap<String, String>`
//~ fix `Vec<u8>` => `std::collections::BTreeMap<String, String>`

use restrait::Response;

#[derive(Response)]
struct Object {
    #[header("x-meta-", flatten)]
    meta: Vec<u8>,
    size: u32,
}

fn main() {}
