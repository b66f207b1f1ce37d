//! A catch-all has no argument.
//~ at `<key..>`
//~ fix `(&self)` => `(&self, key: &str)`
//~ names `<key>`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Files {
    #[endpoint(method = "GET", path = "/files/<key..>")]
    fn fetch(&self) -> ();
}

fn main() {}
