//! The type of errors cannot be converted to an `ApiError`.
//~ at `Problem`
//~ fix `fn main` => `impl From<Problem> for restrait::ApiError { fn from(_: Problem) -> Self { Self::default() } } fn main`

pub use restrait;

#[derive(serde::Deserialize)]
pub struct Problem {}

#[restrait::client(error = Problem)]
pub struct Client;

fn main() {}
