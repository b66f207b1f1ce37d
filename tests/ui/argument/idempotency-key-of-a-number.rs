//! An idempotency key is a number.
//~ at `u64`
//~ names `Option<String>`
//~ fix `Option<u64>` => `Option<String>`

use restrait::{api, endpoint};

#[api]
trait Payments {
    #[endpoint(method = "POST", path = "/payments")]
    fn pay(&self, #[header("idempotency-key", idempotency_key)] key: Option<u64>) -> ();
}

fn main() {}
