//! A public trait has an optional body of a private type.
//~ rustc
//~ at `Hidden`
//~ fix `struct Hidden` => `pub struct Hidden`



pub mod devices {
    use losant::{api, endpoint};

    #[derive(serde::Serialize)]
    struct Hidden;

    #[api(losant::Client)]
    pub trait Devices {
        #[endpoint(method = "POST", path = "/devices")]
        fn send(&self, #[body] stats: Option<Hidden>) -> ();
    }
}

fn main() {}
