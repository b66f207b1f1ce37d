//! The type of errors is in quotes.
//~ at `"Problem"`
//~ fix `"Problem"` => `Problem`

use restrait::client;

#[derive(serde::Deserialize)]
pub struct Problem {}

impl From<Problem> for restrait::ApiError {
    fn from(_: Problem) -> Self {
        Self::default()
    }
}

#[client(error = "Problem")]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
