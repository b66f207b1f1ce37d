//! A documented response is of a private type.
//~ rustc
//~ at `Hidden`
//~ fix `struct Hidden` => `pub struct Hidden`



pub mod devices {
    use losant::{api, endpoint};

    #[derive(serde::Deserialize)]
    struct Hidden;

    #[api(losant::Client)]
    pub trait Devices {
        #[endpoint(method = "GET", path = "/devices", responses(201 = "new"))]
        fn list(&self) -> Hidden;
    }
}

fn main() {}
