//! No type says what an error contains.
//~ at `error_if`
//~ names `error = Type`
//~ fix `error_if(ok` => `error = Failure, error_if(ok`

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

#[client(error_if(ok = false))]
pub struct Chat;

fn main() {
    let _ = Chat::builder();
}
