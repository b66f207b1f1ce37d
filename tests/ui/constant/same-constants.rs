//! Two endpoints have the same constants.
//~ at `"/pods"`
//~ names `list`
//~ fix `"accept" = "Application/JSON"` => `"accept" = "text/event-stream"`

use restrait::{api, endpoint};

#[api]
trait Pods {
    #[endpoint(method = "GET", path = "/pods", headers("accept" = "application/json"))]
    fn list(&self) -> ();

    #[endpoint(method = "GET", path = "/pods", headers("accept" = "Application/JSON"))]
    fn watch(&self) -> ();
}

fn main() {}
