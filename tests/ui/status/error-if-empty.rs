//! The list of `error_if` is empty.
//~ at `error_if`
//~ names `empty list`
//~ fix `, error_if()` => ``

use restrait::client;

#[derive(serde::Deserialize)]
pub struct Failure {
    error: String,
}

impl From<Failure> for restrait::ApiError {
    fn from(failure: Failure) -> Self {
        Self::new().with_kind(failure.error)
    }
}

#[client(error = Failure, error_if())]
pub struct Chat;

fn main() {
    let _ = Chat::builder();
}
