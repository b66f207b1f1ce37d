use losant::{Client, api, endpoint};

#[api(Client)]
trait Extras {
    #[endpoint(method = "GET", path = "/a")]
    fn get(&self);
}

fn main() {
    let _ = Client::builder();
}
