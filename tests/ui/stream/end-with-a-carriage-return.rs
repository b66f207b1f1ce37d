//! The end marker contains a character that no event contains.
//~ at `"[DONE]\r"`
//~ names `carriage return`
//~ fix `"[DONE]\r"` => `"[DONE]"`

use restrait::sse::EventStream;
use restrait::{api, endpoint};

#[api]
trait Orders {
    #[endpoint(method = "GET", path = "/orders", events(end = "[DONE]\r"))]
    fn watch(&self) -> EventStream<u64>;
}

fn main() {}
