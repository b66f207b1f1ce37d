//! An idempotency key is sent by default.
//~ at `send`
//~ names `send`
//~ fix `, send = "a"` => ``

use restrait::{api, endpoint};

#[api]
trait Payments {
    #[endpoint(method = "POST", path = "/payments")]
    fn pay(&self, #[header("idempotency-key", idempotency_key, send = "a")] key: Option<String>) -> ();
}

fn main() {}
