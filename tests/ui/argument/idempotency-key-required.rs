//! An idempotency key is required.
//~ at `&str`
//~ names `Option<&str>`
//~ fix `: &str` => `: Option<&str>`

use restrait::{api, endpoint};

#[api]
trait Payments {
    #[endpoint(method = "POST", path = "/payments")]
    fn pay(&self, #[header("idempotency-key", idempotency_key)] key: &str) -> ();
}

fn main() {}
