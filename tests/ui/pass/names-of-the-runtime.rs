//! Types with the names of runtime types.

use losant::{api, endpoint};

pub struct Call;
pub struct Raw;
pub struct Route;
pub struct Core;
pub struct Options;
pub struct Future;
pub struct Resource;
pub struct Param;
pub struct Place;
pub struct Piece;
pub struct Method;

#[derive(serde::Deserialize)]
pub struct Fetch;

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> Fetch;
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
