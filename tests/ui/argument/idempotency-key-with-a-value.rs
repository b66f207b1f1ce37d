//! The key `idempotency_key` has a value.
//~ at `true`
//~ names `idempotency_key`
//~ fix `idempotency_key = true` => `idempotency_key`

use restrait::{api, endpoint};

#[api]
trait Payments {
    #[endpoint(method = "POST", path = "/payments")]
    fn pay(&self, #[header("idempotency-key", idempotency_key = true)] key: Option<String>) -> ();
}

fn main() {}
