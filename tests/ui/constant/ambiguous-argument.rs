//! A value of an argument is the constant of another endpoint.
//~ at `watch`
//~ names `watch`
//~ warning
//~ fix `fn list(&self, watch: Option<bool>)` => `fn list(&self)`

#![deny(deprecated)]
use restrait::{api, endpoint};

#[api]
trait Pods {
    #[endpoint(method = "GET", path = "/pods")]
    fn list(&self, watch: Option<bool>) -> ();

    #[endpoint(method = "GET", path = "/pods", query("watch" = true))]
    fn watch(&self) -> ();
}

fn main() {}
