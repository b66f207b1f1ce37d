//! JSON Lines are marked as a query parameter.
//~ at `JsonLines<u64>`
//~ fix `#[query]` => `#[body]`

use restrait::response::JsonLines;
use restrait::{api, endpoint};

#[api]
trait Orders {
    #[endpoint(method = "POST", path = "/orders")]
    fn create(&self, #[query] rows: JsonLines<u64>) -> ();
}

fn main() {}
