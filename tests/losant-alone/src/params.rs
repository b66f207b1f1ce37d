//! Endpoints with every kind of param.

use losant::info::{JsonType, TypeInfo};
use losant::param::{Param, Value};
use losant::{DeviceId, Secret, api, endpoint};
use serde::Serialize;

/// A color: a param type of the application.
#[derive(Debug, Clone, Copy)]
pub enum Color {
    /// Red.
    Red,
    /// Green.
    Green,
}

impl Param<'_> for Color {
    const TYPE: TypeInfo = TypeInfo::new("Color", JsonType::String).values(&["red", "green"]);

    fn into_value(self) -> Value<'static> {
        match self {
            Self::Red => Value::str("red"),
            Self::Green => Value::str("green"),
        }
    }
}

/// A tag, encoded in brackets.
#[derive(Debug, Serialize)]
pub struct Tag {
    /// Key of the tag.
    pub key: &'static str,
}

/// A range whose fields are params.
#[derive(Debug, Serialize)]
pub struct Window {
    /// Start of the range.
    pub start: i64,
    /// End of the range.
    pub end: i64,
}

/// Params in every location and style.
#[api(
    losant::Client,
    rename_all = "camelCase",
    prefix = "/v1",
    params(deviceId = "Id of the device", limit(default = 10) = "Maximum number of rows"),
    errors(404 = "device not found"),
)]
pub trait Params {
    /// Returns rows.
    #[endpoint(
        method = "GET",
        path = "/devices/<deviceId>/rows",
        scopes = ["device.rows"],
        common_query = false,
    )]
    fn rows(
        &self,
        device_id: DeviceId,
        #[query(style = comma)] ids: Option<Vec<u32>>,
        #[query(style = repeated)] id: Option<&[u32]>,
        #[query(style = brackets)] filter: Option<Vec<Tag>>,
        #[query(style = json)] query: Option<serde_json::Value>,
        #[query(flatten)] window: Option<Window>,
        #[query("per_page", send = 25)] per_page: Option<u32>,
        color: Option<Color>,
        code: Option<Secret<&str>>,
        limit: Option<u32>,
        #[header("x-kind")] kind: Option<&str>,
        #[header("x-kinds", style = comma)] kinds: Option<Vec<&str>>,
        #[header("x-api-key", secret)] api_key: Option<&str>,
        #[cookie("session")] session: Option<&str>,
        #[cookie(secret = false)] theme: Option<&str>,
    ) -> ();
}
