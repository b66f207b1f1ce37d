//! Two headers are idempotency keys.
//~ at `idempotency_key`
//~ names `key`
//~ fix `#[header("x-request-id", idempotency_key)]` => `#[header("x-request-id")]`
//~ compiled

use restrait::{api, endpoint};

#[api]
trait Payments {
    #[endpoint(method = "POST", path = "/payments")]
    fn pay(&self, #[header("idempotency-key", idempotency_key)] key: Option<String>, #[header("x-request-id", idempotency_key)] id: Option<String>) -> ();
}

fn main() {}
