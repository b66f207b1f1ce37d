//! The value of the member is missing.
//~ at `=`
//~ names `ok`
//~ fix `ok =)` => `ok = false)`

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

#[client(error = Failure, error_if(ok =))]
pub struct Chat;

fn main() {
    let _ = Chat::builder();
}
