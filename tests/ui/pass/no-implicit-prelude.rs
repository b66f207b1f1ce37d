//! Every macro in a module without the prelude.

#![no_implicit_prelude]

use ::std::convert::From;
use ::std::option::Option;
use ::std::string::String;
use ::std::vec::Vec;
use ::std::{assert, assert_eq};

pub use ::restrait;
use ::restrait::{
    ApiError, Call, Endpoint, Event, Page, Response, api, client, endpoint,
};

#[derive(::serde::Deserialize)]
pub struct Problem {
    title: Option<String>,
}

impl From<Problem> for ApiError {
    fn from(problem: Problem) -> Self {
        let mut error = <Self as ::std::default::Default>::default();
        error.message = problem.title;
        error
    }
}

#[client(
    base_url = "https://api.example.com",
    headers("accept-version" = "1"),
    env(token = "TOKEN", base_url = "URL"),
    error = Problem,
    resources(Devices),
)]
pub struct Own {
    #[query("apiKey", secret)]
    api_key: Option<String>,
    #[header("x-trace", send = "1")]
    trace: Option<u64>,
}

#[derive(::serde::Serialize, ::serde::Deserialize)]
pub struct Device {
    name: Option<String>,
}

#[derive(::serde::Deserialize, Page)]
pub struct List {
    #[page(items)]
    items: Vec<Device>,
    #[page(total)]
    total: Option<u64>,
    #[page(next)]
    next: Option<String>,
}

#[derive(Event)]
#[event(rename_all = "snake_case")]
pub enum Heard {
    DeviceAdded(Device),
    Closed,
    #[event(_)]
    Other(::restrait::sse::Message),
}

#[derive(Response)]
pub enum Export {
    #[status(200)]
    Done(String),
    #[status(202)]
    Accepted,
    #[status(_)]
    Other(Device),
}

#[derive(Response)]
pub struct Listed {
    #[header("x-total")]
    total: Option<u64>,
    #[status]
    status: ::restrait::http::StatusCode,
    #[body]
    devices: Vec<Device>,
}

#[api(crate::pass::no_implicit_prelude::Own, rename_all = "camelCase", errors(404 = "no device"))]
pub trait Devices {
    #[endpoint(method = "GET", path = "/devices", page(cursor = after), timeout = "5s")]
    fn list(
        &self,
        #[query(style = repeated)] tag: Option<&[&str]>,
        #[query(default = 7, send = 8)] page_size: Option<u32>,
        after: Option<String>,
    ) -> List;

    #[endpoint(method = "GET", path = "/devices/events")]
    fn listen(&self) -> ::restrait::sse::EventStream<Heard>;

    #[endpoint(
        method = "POST",
        path = "/devices/<deviceId>",
        responses(200 = "done", 202 = "a job"),
        errors(422(Device) = "invalid"),
        idempotent,
        retry(max_attempts = 2),
    )]
    fn export(&self, device_id: u64, #[body] device: &Device) -> Export;

    #[endpoint(method = "PUT", path = "/devices", retry = never)]
    fn replace(&self, #[form] name: &str, #[form] size: Option<u32>) -> Listed;

    #[endpoint(method = "PATCH", path = "/devices")]
    fn upload(&self, #[multipart] file: ::restrait::body::Part, #[cookie] session: &str) -> ();
}

pub fn main() {
    let client = ::std::result::Result::unwrap(Own::builder().build());
    let client = client.with(|common| common.api_key("k"));
    let call = client.devices().list().page_size(3).trace(7_u64);
    let request = ::std::result::Result::unwrap(call.request());
    let uri = ::std::string::ToString::to_string(request.uri());
    assert_eq!(uri, "https://api.example.com/devices?pageSize=3&apiKey=k");
    assert!(devices::List::info().pages.is_some());
}
