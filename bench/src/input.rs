//! The endpoint that every contender calls, and what its caller has in hand.

use std::collections::HashMap;

use serde::Deserialize;

/// What the API expects in the header `accept-version`.
pub(crate) const ACCEPT_VERSION: &str = "^1.29.3";

/// The media type of the answers.
pub(crate) const JSON: &str = "application/json";

/// What a caller has in hand: two ids, six query params, a header, a token.
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

/// One call's worth of it.
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

/// What the endpoint answers: counts by place of origin, for each source.
pub(crate) type Counts = HashMap<String, f64>;

macro_rules! stats {
    ($($source:ident)*) => {
        /// The decoded answer.
        #[derive(Debug, Deserialize)]
        #[serde(rename_all = "camelCase", default)]
        #[derive(Default)]
        pub(crate) struct Stats {
            $(pub(crate) $source: Counts,)*
        }

        impl Stats {
            /// How many numbers arrived, so that nothing can be left undecoded.
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

/// The names of the sources on the wire.
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

/// How many numbers an answer holds.
pub(crate) const NUMBERS: usize = SOURCES.len() * 4;

/// The answer's body: two kilobytes, four counts for each source.
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
