//! The type of the lines cannot be serialized.
//~ at `JsonLines<Row>`
//~ names `Row`
//~ fix `struct Row` => `#[derive(serde::Serialize)] struct Row`

use restrait::response::JsonLines;
use restrait::{api, endpoint};

struct Row;

#[api]
trait Orders {
    #[endpoint(method = "POST", path = "/orders")]
    fn create(&self, #[body] rows: JsonLines<Row>) -> ();
}

fn main() {}
