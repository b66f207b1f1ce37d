//! Several mistakes in one trait: each is said once, in one run.
//~ messages 12
//~ fix `GTE` => `GET`
//~ fix `{deviceId}` => `<deviceId>`
//~ fix `scope =` => `scopes =`
//~ fix `deviceid` => `device_id`
//~ fix `async ` => ``
//~ fix `bdoy` => `body`
//~ fix `Result<String, ()>` => `String`
//~ fix `/devices//` => `/devices/`
//~ fix `>/")` => `>")`
//~ fix `Option<&str>` => `&str`
//~ fix `#[header("Host")] ` => ``
//~ fix `host: Option<String>);` => `host: Option<String>) -> ();`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GTE", path = "/devices/{deviceId}")]
    fn fetch(&self, device_id: &str) -> ();

    #[endpoint(method = "GET", path = "/devices/<deviceId>/logs", scope = ["device.get"])]
    fn logs(&self, deviceid: &str, limit: Option<u32>) -> ();

    #[endpoint(method = "PUT", path = "/devices/<deviceId>")]
    async fn replace(&self, device_id: &str, #[bdoy] device: &str) -> Result<String, ()>;

    #[endpoint(method = "POST", path = "/devices//<deviceId>/")]
    fn command(&self, device_id: Option<&str>, #[header("Host")] host: Option<String>);

    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self, page: Option<u32>) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = (client.fetch("1"), client.logs("1").limit(5), client.replace("1", "2"));
    let _ = (client.command("1").host("2"), client.list().page(3));
}
