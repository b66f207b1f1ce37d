//! A field is a header and the status.
//~ at `header`
//~ fix `#[header("x-a")]⏎    ` => ``

#[derive(restrait::Response)]
struct Export {
    #[status]
    #[header("x-a")]
    status: restrait::http::StatusCode,
    name: String,
}

fn main() {}
