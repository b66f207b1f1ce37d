//! A query parameter is an idempotency key.
//~ at `idempotency_key`
//~ names `#[header("idempotency-key", idempotency_key)]`
//~ fix `#[query(idempotency_key)]` => `#[header("idempotency-key", idempotency_key)]`

use restrait::{api, endpoint};

#[api]
trait Payments {
    #[endpoint(method = "POST", path = "/payments")]
    fn pay(&self, #[query(idempotency_key)] key: Option<String>) -> ();
}

fn main() {}
