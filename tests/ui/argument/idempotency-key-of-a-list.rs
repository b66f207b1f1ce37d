//! A paginated list has an idempotency key.
//~ at `idempotency_key`
//~ names `page`
//~ fix `, idempotency_key` => ``

use restrait::{api, endpoint};

#[api]
trait Payments {
    #[endpoint(method = "POST", path = "/payments", page(offset = skip))]
    fn find(
        &self,
        skip: Option<u32>,
        #[header("idempotency-key", idempotency_key)] key: Option<String>,
    ) -> Vec<String>;
}

fn main() {}
