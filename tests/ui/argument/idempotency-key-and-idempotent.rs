//! An endpoint with an idempotency key is declared idempotent.
//~ at `idempotent`
//~ names `key`
//~ fix `, idempotent)]` => `)]`

use restrait::{api, endpoint};

#[api]
trait Payments {
    #[endpoint(method = "POST", path = "/payments", idempotent)]
    fn pay(&self, #[header("idempotency-key", idempotency_key)] key: Option<String>) -> ();
}

fn main() {}
