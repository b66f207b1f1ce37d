//! A status is in quotes.
//~ at `"200"`
//~ fix `"200"` => `200`

#[derive(restrait::Response)]
enum Export {
    #[status("200")]
    Done(String),
}

fn main() {}
