//! Declarations in the root of a crate that has no prelude and denies the lints that concern paths.

#![no_implicit_prelude]
#![deny(unused_qualifications, unused_imports, unused_import_braces)]
#![allow(dead_code, missing_docs, reason = "the declarations are only compiled")]

use ::std::assert_eq;
use ::std::option::Option;
use ::std::string::String;
use ::std::vec::Vec;

pub use ::restrait;
use ::restrait::{Call, Event, Page, Response, api, client, endpoint};

#[client(base_url = "https://api.example.com", resources(Devices, Gen))]
pub struct Client {
    units: Option<String>,
}

#[derive(::serde::Deserialize, Page)]
pub struct Names {
    #[page(items)]
    items: Vec<String>,
    #[page(next)]
    next: Option<String>,
}

#[derive(Event)]
pub enum Heard {
    Closed,
    #[event(_)]
    Other,
}

#[derive(Response)]
pub enum Renamed {
    #[status(200)]
    Done(Vec<String>),
    #[status(202)]
    Accepted,
}

#[api(crate::Client)]
pub trait Devices {
    #[endpoint(method = "GET", path = "/devices", page(cursor = after))]
    fn list(&self, after: Option<&str>) -> Names;

    #[endpoint(method = "PUT", path = "/devices/<name>", responses(200 = "done", 202 = "soon"))]
    fn rename(&self, name: &str, #[body] to: &str) -> Renamed;

    #[endpoint(method = "GET", path = "/events")]
    fn events(&self) -> restrait::sse::EventStream<Heard>;
}

/// Its module and its accessor have the name of a keyword.
#[api(crate::Client)]
pub trait Gen {
    #[endpoint(method = "GET", path = "/gen")]
    fn r#gen(&self) -> ();
}

#[::core::prelude::v1::test]
fn calls_are_sent_as_declared() {
    let client = Client::builder().build().unwrap();
    let client = client.with(|common| common.units("metric"));
    let request = client.devices().list().after("7").request().unwrap();
    assert_eq!(
        request.uri(),
        "https://api.example.com/devices?after=7&units=metric"
    );
    let request = client.r#gen().r#gen().request().unwrap();
    assert_eq!(request.uri(), "https://api.example.com/gen?units=metric");
    assert_eq!(r#gen::INFO.name, "gen");
}
