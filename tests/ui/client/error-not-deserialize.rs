//! The type of error bodies cannot be decoded.
//~ at `Problem`
//~ fix `struct Problem` => `#[derive(serde::Deserialize)] struct Problem`

pub use restrait;
use restrait::{ApiError, client};

struct Problem {
    title: String,
}

impl From<Problem> for ApiError {
    fn from(problem: Problem) -> Self {
        let mut error = Self::default();
        error.message = Some(problem.title);
        error
    }
}

#[client(base_url = "https://api.example.com", error = Problem)]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
