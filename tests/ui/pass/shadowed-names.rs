//! Types and functions with the names of standard library items.

#![allow(non_snake_case)]

use losant::{api, endpoint};

pub struct String;
pub struct Vec;
pub struct Box;
pub struct Result;
pub enum Some {}
pub enum None {}
pub fn Ok() {}
pub fn Err() {}
pub trait Send {}
pub trait Sized {}
pub trait IntoFuture {}
pub mod core {}
pub mod std {}
pub mod restrait {}
pub mod serde {}

#[derive(::serde::Serialize, ::serde::Deserialize)]
pub struct Value;

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "POST", path = "/devices/<deviceId>")]
    fn post(&self, device_id: &str, #[body] value: &Value, depth: Option<u32>) -> Value;
}

pub fn main() {
    let client = client();
    assert!(target(&client.post("1", &Value).depth(2)).starts_with("/devices/1?depth=2&"));
}

fn client() -> losant::Client {
    let builder = losant::Client::builder().base_url("https://api.example.com");
    builder.build().unwrap()
}

fn target(call: &impl losant::Call) -> ::std::string::String {
    call.request().unwrap().uri().to_string().replace("https://api.example.com", "")
}
