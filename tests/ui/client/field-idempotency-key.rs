//! A field is an idempotency key.
//~ at `idempotency_key`
//~ names `endpoint`
//~ fix `, idempotency_key` => ``

use restrait::client;

#[client(base_url = "https://api.example.com")]
pub struct Client {
    #[header("idempotency-key", idempotency_key)] key: Option<String>,
}

fn main() {
    let _ = Client::builder();
}
