//! A flattened header cannot be serialized.
//~ at `Meta`
//~ names `Serialize`
//~ fix `struct Meta;` => `#[derive(serde::Serialize)] struct Meta;`

use restrait::{api, endpoint};
struct Meta;

#[api]
trait Payments {
    #[endpoint(method = "POST", path = "/payments")]
    fn pay(&self, #[header("x-meta-", flatten)] meta: Option<Meta>) -> ();
}

fn main() {}
