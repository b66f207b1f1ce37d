//! A documented response is of a private type.
//~ rustc
//~ at `Hidden`
//~ fix `struct Hidden` => `pub struct Hidden`



pub mod devices {
    use restrait::{api, endpoint};

    #[derive(serde::Deserialize)]
    struct Hidden;

    #[api(restrait::Client)]
    pub trait Devices {
        #[endpoint(method = "GET", path = "/devices", responses(201 = "new"))]
        fn list(&self) -> Hidden;
    }
}

fn main() {}
