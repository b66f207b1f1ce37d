//! The name of an argument is an abbreviation of the placeholder.
//~ at `app_id`
//~ meant `application_id`
//~ fix `app_id` => `application_id`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/a/<applicationId>")]
    fn fetch(&self, app_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
