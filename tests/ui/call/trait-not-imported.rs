//! The trait is not in scope.
//~ row C14
//~ rustc
//~ at `list`
//~ fix `pub async` => `use devices::Devices;⏎⏎pub async`

mod devices {
    use restrait::{api, endpoint};

    #[api(restrait::Client)]
    pub trait Devices {
        #[endpoint(method = "GET", path = "/devices")]
        fn list(&self) -> ();
    }
}

pub async fn call(client: &restrait::Client) -> restrait::Result<()> {
    client.list().await
}

fn main() {}
