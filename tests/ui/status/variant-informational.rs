//! A variant has an informational status, which no response has.
//~ at `100`
//~ names `200 to 599`
//~ fix `100` => `200`

#[derive(restrait::Response)]
enum Found {
    #[status(100)]
    Here(String),
}

fn main() {}
