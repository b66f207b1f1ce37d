//! The name of an argument is an abbreviation of the placeholder.
//~ at `app_id`
//~ meant `application_id`
//~ fix `app_id` => `application_id`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/a/<applicationId>")]
    fn fetch(&self, app_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
