//! A token is a number.
//~ row C12
//~ rustc
//~ at `5`
//~ fix `token(5)` => `token("5")`

fn main() {
    let _ = restrait::Client::builder().token(5);
}
