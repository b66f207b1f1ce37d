//! The end marker is a word without quotes.
//~ at `DONE`
//~ fix `end = DONE` => `end = "DONE"`

use restrait::sse::EventStream;
use restrait::{api, endpoint};

#[api]
trait Orders {
    #[endpoint(method = "GET", path = "/orders", events(end = DONE))]
    fn watch(&self) -> EventStream<u64>;
}

fn main() {}
