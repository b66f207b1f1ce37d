//! The response is not an event stream.
//~ at `String`
//~ fix `, events(end = "[DONE]")` => ``

use restrait::{api, endpoint};

#[api]
trait Orders {
    #[endpoint(method = "GET", path = "/orders", events(end = "[DONE]"))]
    fn watch(&self) -> String;
}

fn main() {}
