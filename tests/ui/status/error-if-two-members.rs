//! Two members report errors.
//~ at `errors`
//~ names `one member`
//~ fix `, errors)` => `)`

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

#[client(error = Failure, error_if(ok = false, errors))]
pub struct Chat;

fn main() {
    let _ = Chat::builder();
}
