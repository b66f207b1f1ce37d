//! The variant for the status 304 has a body.
//~ at `User`
//~ names `has no body`
//~ fix `Same(User)` => `Same`

#[derive(serde::Deserialize)]
struct User {
    name: String,
}

#[derive(restrait::Response)]
enum Found {
    #[status(200)]
    New(User),
    #[status(304)]
    Same(User),
}

fn main() {}
