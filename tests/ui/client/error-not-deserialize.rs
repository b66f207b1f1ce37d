//! The type of errors has no `Deserialize`.
//~ at `Problem`
//~ fix `pub struct Problem` => `#[derive(serde::Deserialize)] pub struct Problem`

pub use restrait;

pub struct Problem {}

impl From<Problem> for restrait::ApiError {
    fn from(_: Problem) -> Self {
        Self::default()
    }
}

#[restrait::client(error = Problem)]
pub struct Client;

fn main() {}
