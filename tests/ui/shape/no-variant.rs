//! A response has no variant.
//~ at `enum`
//~ names `variant`
//~ fix `enum Export {}` => `enum Export { #[status(200)] Done }`

#[derive(restrait::Response)]
enum Export {}

fn main() {}
