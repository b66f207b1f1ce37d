//! The value of a member in an error is not an integer.
//~ at `0.5`
//~ names `an integer`
//~ fix `0.5` => `false`

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

#[client(error = Failure, error_if(ok = 0.5))]
pub struct Chat;

fn main() {
    let _ = Chat::builder();
}
