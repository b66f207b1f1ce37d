//! The parentheses are empty.
//~ at `events`
//~ fix `, events()` => ``

use restrait::sse::EventStream;
use restrait::{api, endpoint};

#[api]
trait Orders {
    #[endpoint(method = "GET", path = "/orders", events())]
    fn watch(&self) -> EventStream<u64>;
}

fn main() {}
