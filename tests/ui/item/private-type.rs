//! A public trait has a private type.
//~ row I13
//~ rustc
//~ at `Hidden`
//~ fix `struct Hidden` => `pub struct Hidden`

pub mod devices {
    use restrait::{api, endpoint};

    #[derive(serde::Deserialize)]
    struct Hidden;

    #[api(restrait::Client)]
    pub trait Devices {
        #[endpoint(method = "GET", path = "/devices")]
        fn list(&self) -> Hidden;
    }
}

fn main() {}
