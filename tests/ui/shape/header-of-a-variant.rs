//! A variant has a header.
//~ at `header`
//~ fix `#[header("x-a")]⏎    ` => ``

#[derive(restrait::Response)]
enum Export {
    #[status(200)]
    #[header("x-a")]
    Done(String),
}

fn main() {}
