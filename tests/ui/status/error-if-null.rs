//! The value of a member in an error is `null`.
//~ at `null`
//~ fix `data = null` => `error`

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

#[client(error = Failure, error_if(data = null))]
pub struct Chat;

fn main() {
    let _ = Chat::builder();
}
