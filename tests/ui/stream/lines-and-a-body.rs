//! There are two bodies.
//~ at `more`
//~ fix `#[body] more` => `#[query] more`

use restrait::response::JsonLines;
use restrait::{api, endpoint};

#[api]
trait Orders {
    #[endpoint(method = "POST", path = "/orders")]
    fn create(&self, #[body] rows: JsonLines<u64>, #[body] more: u64) -> ();
}

fn main() {}
