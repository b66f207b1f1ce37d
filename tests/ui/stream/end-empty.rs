//! The end marker is empty.
//~ at `""`
//~ names `end marker`
//~ fix `end = ""` => `end = "[DONE]"`

use restrait::sse::EventStream;
use restrait::{api, endpoint};

#[api]
trait Orders {
    #[endpoint(method = "GET", path = "/orders", events(end = ""))]
    fn watch(&self) -> EventStream<u64>;
}

fn main() {}
