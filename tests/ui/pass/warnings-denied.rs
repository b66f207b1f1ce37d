//! Declarations in a crate that denies many lints.

#![deny(warnings, missing_docs, unused, nonstandard_style, rust_2018_idioms)]
#![deny(unused_qualifications, unreachable_pub, trivial_casts, unused_lifetimes)]
#![deny(clippy::all, clippy::pedantic)]

use losant::{Call, api, endpoint};

/// Devices.
#[api(losant::Client)]
pub trait Devices {
    /// Fetches a device.
    #[endpoint(method = "GET", path = "/devices/<deviceId>", scopes = ["device.get"])]
    fn fetch(&self, device_id: &str, #[query] kind: u32, depth: Option<u32>) -> u32;

    /// Replaces a device.
    #[endpoint(method = "PUT", path = "/devices/<deviceId>")]
    fn replace(&self, device_id: u32, #[body] device: &str, #[header] if_match: Option<&str>) -> ();
}

/// Runs.
#[allow(unreachable_pub)]
pub fn main() {
    let builder = losant::Client::builder().base_url("https://api.example.com");
    let client = builder.build().unwrap();
    let request = client.fetch("1", 2).depth(3).request().unwrap();
    assert_eq!(request.uri().path(), "/devices/1");
    let request = client.replace(1, "x").if_match("y").request().unwrap();
    assert_eq!(request.headers()["if-match"], "y");
}
