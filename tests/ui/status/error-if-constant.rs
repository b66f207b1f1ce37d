//! The value of a member in an error is a constant.
//~ at `FAILED`
//~ names `literal`
//~ fix `FAILED` => `false`

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

#[client(error = Failure, error_if(ok = FAILED))]
pub struct Chat;

fn main() {
    let _ = Chat::builder();
}
