//! The field of the status is a number.
//~ at `u16`
//~ fix `u16` => `restrait::http::StatusCode`

#[derive(restrait::Response)]
struct Report {
    #[status]
    status: u16,
    body: String,
}

fn main() {}
