//! A variant has an attribute without a status.
//~ at `status`
//~ fix `#[status]` => `#[status(200)]`

#[derive(restrait::Response)]
enum Export {
    #[status]
    Done(String),
}

fn main() {}
