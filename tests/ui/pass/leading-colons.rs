//! Paths with a leading `::`.

#[::losant::api(::losant::Client)]
trait Devices {
    #[::losant::endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

pub fn main() {
    assert!(target(&client().fetch("1")).starts_with("/devices/1?"));
}

fn client() -> losant::Client {
    let builder = losant::Client::builder().base_url("https://api.example.com");
    builder.build().unwrap()
}

fn target(call: &impl losant::Call) -> String {
    call.request().unwrap().uri().path_and_query().unwrap().to_string()
}
