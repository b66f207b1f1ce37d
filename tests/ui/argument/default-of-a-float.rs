//! The default of a fraction is a word.
//~ at `true`
//~ fix `default = true` => `default = 0.5`

use restrait::{api, endpoint};

#[api]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self, #[query(default = true)] share: Option<f64>) -> ();
}

fn main() {}
