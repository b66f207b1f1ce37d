//! The type of the lines cannot be deserialized.
//~ at `JsonLines<Row>`
//~ names `Row`
//~ fix `struct Row` => `#[derive(serde::Deserialize)] struct Row`

use restrait::response::JsonLines;
use restrait::{api, endpoint};

struct Row;

#[api]
trait Orders {
    #[endpoint(method = "GET", path = "/orders")]
    fn rows(&self) -> JsonLines<Row>;
}

fn main() {}
