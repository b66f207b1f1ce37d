//! The type of error bodies does not convert into an API error.
//~ at `Problem`
//~ fix `struct Problem;` => `struct Problem; impl From<Problem> for restrait::ApiError { fn from(_: Problem) -> Self { Self::default() } }`

pub use restrait;
use restrait::client;

#[derive(serde::Deserialize)]
struct Problem;

#[client(base_url = "https://api.example.com", error = Problem)]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
