//! A prefix of headers is not a header name.
//~ at `"x meta "`
//~ names `x meta `
//~ fix `"x meta "` => `"x-meta-"`

use restrait::{api, endpoint};
use std::collections::BTreeMap;

#[api]
trait Payments {
    #[endpoint(method = "POST", path = "/payments")]
    fn pay(&self, #[header("x meta ", flatten)] meta: Option<BTreeMap<String, String>>) -> ();
}

fn main() {}
