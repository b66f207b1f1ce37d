//! The endpoint that all implementations call, and its input.

use std::collections::HashMap;

use serde::Deserialize;

/// Value of the header `accept-version`.
pub(crate) const ACCEPT_VERSION: &str = "^1.29.3";

/// Media type of the responses.
pub(crate) const JSON: &str = "application/json";

/// The input of a call: two IDs, six query params, a header, a token.
#[derive(Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "the endpoint takes them")]
pub(crate) struct Input<'a> {
    pub(crate) instance_id: &'a str,
    pub(crate) org_id: &'a str,
    pub(crate) actions: bool,
    pub(crate) links: bool,
    pub(crate) embedded: bool,
    pub(crate) start: u64,
    pub(crate) end: u64,
    pub(crate) as_bytes: bool,
    pub(crate) domain: &'a str,
    pub(crate) token: &'a str,
}

/// The input of all measured calls.
pub(crate) const INPUT: Input<'static> = Input {
    instance_id: "575ec8687ae143cd83dc4a97",
    org_id: "575ed6e87ae143cd83dc4aa8",
    actions: false,
    links: true,
    embedded: true,
    start: 1_465_790_400_000,
    end: 1_465_876_800_000,
    as_bytes: true,
    domain: "example.com",
    token: "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI1NzVlZDcxYyJ9.c2lnbmF0dXJl",
};

/// Counts by origin, for each source.
pub(crate) type Counts = HashMap<String, f64>;

macro_rules! stats {
    ($($source:ident)*) => {
        /// The decoded response.
        #[derive(Debug, Deserialize)]
        #[serde(rename_all = "camelCase", default)]
        #[derive(Default)]
        pub(crate) struct Stats {
            $(pub(crate) $source: Counts,)*
        }

        impl Stats {
            /// Returns the number of values, so that decoding cannot be optimized away.
            pub(crate) fn len(&self) -> usize {
                0 $(+ self.$source.len())*
            }
        }
    };
}

stats! {
    app_file data_table device_create device_command device_connect device_disconnect device_state
    endpoint event flow_error inbound_email integration mqtt_in mqtt_out notebook resource_job
    timer virtual_button webhook
}

/// Wire names of the sources.
const SOURCES: [&str; 19] = [
    "appFile",
    "dataTable",
    "deviceCreate",
    "deviceCommand",
    "deviceConnect",
    "deviceDisconnect",
    "deviceState",
    "endpoint",
    "event",
    "flowError",
    "inboundEmail",
    "integration",
    "mqttIn",
    "mqttOut",
    "notebook",
    "resourceJob",
    "timer",
    "virtualButton",
    "webhook",
];

/// Number of values in a response.
pub(crate) const NUMBERS: usize = SOURCES.len() * 4;

/// Returns the response body: two kilobytes with four counts per source.
pub(crate) fn body() -> String {
    let counts = |(at, source): (usize, &&str)| {
        let n = 1000 + at;
        format!(
            r#""{source}":{{"apiToken":{n},"application":{n}7,"experience":{n}31,"edgeCompute":{n}901}}"#
        )
    };
    let counts: Vec<_> = SOURCES.iter().enumerate().map(counts).collect();
    format!("{{{}}}", counts.join(","))
}
