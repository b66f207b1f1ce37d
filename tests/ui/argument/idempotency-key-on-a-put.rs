//! A request that is idempotent by its method has an idempotency key.
//~ at `idempotency_key`
//~ names `PUT`
//~ fix `, idempotency_key` => ``

use restrait::{api, endpoint};

#[api]
trait Payments {
    #[endpoint(method = "PUT", path = "/payments")]
    fn pay(&self, #[header("idempotency-key", idempotency_key)] key: Option<String>) -> ();
}

fn main() {}
