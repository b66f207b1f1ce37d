//! Two endpoints have the same method and path, and nothing tells them apart.
//~ at `"/pods"`
//~ names `list`
//~ fix `fn list(&self) -> ();⏎⏎    #[endpoint(method = "GET", path = "/pods")]` => `fn list(&self) -> ();⏎⏎    #[endpoint(method = "GET", path = "/pods", query("watch" = true))]`

use restrait::{api, endpoint};

#[api]
trait Pods {
    #[endpoint(method = "GET", path = "/pods")]
    fn list(&self) -> ();

    #[endpoint(method = "GET", path = "/pods")]
    fn watch(&self) -> ();
}

fn main() {}
