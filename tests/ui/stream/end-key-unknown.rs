//! The key has another name.
//~ at `marker`
//~ fix `marker` => `end`

use restrait::sse::EventStream;
use restrait::{api, endpoint};

#[api]
trait Orders {
    #[endpoint(method = "GET", path = "/orders", events(marker = "[DONE]"))]
    fn watch(&self) -> EventStream<u64>;
}

fn main() {}
