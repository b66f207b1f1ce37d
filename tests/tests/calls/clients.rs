//! Clients: names of common params, and several clients in one module.

use restrait::prelude::*;
use restrait::{api, client, endpoint};

pub use restrait;

/// All names that generated code uses.
#[client(base_url = "http://localhost", resources(Reports))]
pub struct Weather {
    version: Option<u32>,
    token: Option<String>,
    value: Option<bool>,
    values: Option<bool>,
    common: Option<bool>,
    core: Option<bool>,
    index: Option<bool>,
    call: Option<bool>,
    change: Option<bool>,
    client: Option<bool>,
    from: Option<bool>,
    into: Option<bool>,
    clone: Option<bool>,
    with: Option<bool>,
    builder: Option<bool>,
    #[query("self")]
    r#type: Option<bool>,
}

#[api(crate::clients::Weather)]
pub trait Reports {
    #[endpoint(method = "GET", path = "/reports")]
    fn list(&self) -> Vec<String>;
}

/// A second client in the same module, with other common params.
#[client(base_url = "http://localhost", resources(Tides))]
pub struct Sea {
    #[header("X-Depth")]
    depth: Option<u32>,
}

#[api(crate::clients::Sea)]
pub trait Tides {
    #[endpoint(method = "GET", path = "/tides")]
    fn list(&self) -> Vec<String>;
}

#[test]
fn common_params_can_have_any_name() {
    let weather = Weather::builder().build().unwrap();
    let weather = weather.with(|common| common.version(3).clone(true).into(false));
    let call = weather.reports().list().token("t").from(true).r#type(true);
    let request = call.request().unwrap();
    assert_eq!(
        request.uri(),
        "http://localhost/reports?version=3&token=t&from=true&into=false&clone=true&self=true"
    );
}

#[test]
fn two_clients_can_share_a_module() {
    let sea = Sea::builder().build().unwrap();
    let request = sea.tides().list().depth(3).request().unwrap();
    assert_eq!(request.headers()["x-depth"], "3");
    let weather = Weather::builder().build().unwrap();
    let common: WeatherCommon = weather_common(&weather);
    assert!(format!("{common:?}").contains("WeatherCommon"));
}

fn weather_common(weather: &Weather) -> WeatherCommon {
    let mut taken = None;
    let _ = weather.with(|common| {
        taken = Some(Clone::clone(&common));
        common
    });
    taken.unwrap()
}
