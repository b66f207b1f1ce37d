//! A flattened header is secret.
//~ at `secret`
//~ names `flatten`
//~ fix `, secret` => ``

use restrait::{api, endpoint};
use std::collections::BTreeMap;

#[api]
trait Payments {
    #[endpoint(method = "POST", path = "/payments")]
    fn pay(&self, #[header("x-meta-", flatten, secret)] meta: Option<BTreeMap<String, String>>) -> ();
}

fn main() {}
