//! Response bodies and their types.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use bytes::Bytes;
use restrait::Page;
use serde::Deserialize;

use crate::input;

/// Chunk size of streams.
const PIECE: usize = 16 * 1024;

/// Number of devices, on one page or on ten.
const DEVICES: usize = 1000;

/// Number of devices on one of ten pages.
pub(super) const PER_PAGE: usize = 100;

/// Two kilobytes, mostly numbers.
pub(super) static COUNTS: LazyLock<Bytes> = LazyLock::new(|| input::body().into());

/// One page with all devices.
pub(super) static PAGE: LazyLock<Bytes> = LazyLock::new(|| page(0, DEVICES));

/// The same devices on ten pages.
pub(crate) static PAGES: LazyLock<Vec<Bytes>> = LazyLock::new(|| {
    let firsts = (0..DEVICES).step_by(PER_PAGE);
    firsts.map(|first| page(first, PER_PAGE)).collect()
});

/// A thousand server-sent events.
pub(super) static EVENTS: LazyLock<Bytes> = LazyLock::new(|| {
    let event = |at| format!("event: deviceState\nid: {at}\ndata: {}\n\n", change(at));
    (0..1000).map(event).collect::<String>().into()
});

/// The same data as JSON Lines.
pub(super) static LINES: LazyLock<Bytes> = LazyLock::new(|| {
    let line = |at| change(at) + "\n";
    (0..1000).map(line).collect::<String>().into()
});

/// One mebibyte.
pub(super) static FILE: LazyLock<Bytes> = LazyLock::new(|| vec![7; 1024 * 1024].into());

/// Splits bytes into the chunks of a stream.
pub(super) fn pieces(bytes: &Bytes) -> impl Iterator<Item = Bytes> + use<> {
    let mut rest = bytes.clone();
    std::iter::from_fn(move || {
        let piece = rest.split_to(PIECE.min(rest.len()));
        (!piece.is_empty()).then_some(piece)
    })
}

fn page(first: usize, count: usize) -> Bytes {
    let device = |at: usize| {
        format!(
            r#"{{"deviceId":"575ecf887ae143cd{at:08x}","id":"575ecf887ae143cd{at:08x}","name":"Device {at}","description":"On the \"{}\" floor","tags":[{{"key":"floor","value":"{}"}},{{"key":"room","value":"r{at}"}}],"attributes":{{"temperature":{}.5,"humidity":{},"voltage":3.29}},"creationDate":"2016-06-13T04:00:00.000Z","lastUpdated":"2016-06-13T04:00:00.000Z","gateway":{}}}"#,
            at % 9,
            at % 9,
            at % 40,
            at % 100,
            at.is_multiple_of(7),
        )
    };
    let devices: Vec<_> = (first..first + count).map(device).collect();
    format!(
        r#"{{"items":[{}],"count":{count},"totalCount":{DEVICES},"perPage":{count},"page":{}}}"#,
        devices.join(","),
        first / count,
    )
    .into()
}

fn change(at: usize) -> String {
    format!(
        r#"{{"deviceId":"575ecf887ae143cd{at:08x}","time":{},"data":{{"temperature":{}.5,"humidity":{}}}}}"#,
        1_465_790_400_000 + at,
        at % 40,
        at % 100,
    )
}

/// A page of devices.
#[derive(Deserialize, Page)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Devices {
    #[page(items)]
    pub(super) items: Vec<Device>,
    #[page(total)]
    pub(super) total_count: u64,
}

/// A device, as in typical APIs.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(clippy::struct_field_names, reason = "the names are the API's")]
pub(crate) struct Device {
    device_id: String,
    name: String,
    description: Option<String>,
    tags: Vec<Tag>,
    attributes: BTreeMap<String, f64>,
    creation_date: String,
    gateway: bool,
}

#[derive(Deserialize)]
struct Tag {
    key: String,
    value: String,
}

impl Device {
    /// Returns a number that depends on all fields.
    pub(super) fn weight(&self) -> usize {
        let tags = self.tags.iter().map(|tag| tag.key.len() + tag.value.len());
        let texts = [&self.device_id, &self.name, &self.creation_date];
        let texts = texts.into_iter().chain(&self.description).map(String::len);
        tags.chain(texts).sum::<usize>() + self.attributes.len() + usize::from(self.gateway)
    }
}

/// A measurement of a device.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Change {
    device_id: String,
    time: u64,
    data: BTreeMap<String, f64>,
}

impl Change {
    /// Returns a number that depends on all fields.
    pub(super) fn weight(&self) -> usize {
        self.device_id.len() + self.data.len() + usize::from(self.time > 0)
    }
}
