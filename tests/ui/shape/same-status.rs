//! Two shapes have the same status.
//~ at `200`
//~ fix `#[status(200)]⏎    Again` => `#[status(201)]⏎    Again`

#[derive(restrait::Response)]
enum Export {
    #[status(200)]
    Done(String),
    #[status(200)]
    Again,
}

fn main() {}
