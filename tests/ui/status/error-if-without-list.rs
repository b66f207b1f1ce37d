//! The member of `error_if` is not in parentheses.
//~ at `error_if`
//~ fix `error_if = errors` => `error_if(errors)`

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

#[client(error = Failure, error_if = errors)]
pub struct Chat;

fn main() {
    let _ = Chat::builder();
}
