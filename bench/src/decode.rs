//! What decoding costs: large answers, pages, streams of events; ours beside serde_json as it is.
//!
//! Ours is strict (no array for an object, nothing after the end) and can say where it failed.

use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::Instant;

use restrait::{BoxFuture, Prepared, Received, Transport, TransportError, api, client, endpoint};
use serde::Deserialize;

use crate::input::{self, NUMBERS, Stats};
use crate::measure::rounds::{self, Mode};
use crate::measure::{allocations, instructions, median};

#[doc(hidden)]
pub(crate) use restrait::__private;

#[client(base_url = "https://api.losant.com", resources(Documents))]
pub(crate) struct Client;

#[api(crate::decode::Client)]
pub(crate) trait Documents {
    /// Counts, two kilobytes.
    #[endpoint(method = "GET", path = "/counts")]
    fn counts(&self) -> Stats;

    /// A page of devices, most of it text and objects.
    #[endpoint(method = "GET", path = "/page")]
    fn page(&self) -> Page;
}

/// A page.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Page {
    items: Vec<Device>,
    total_count: u64,
}

/// One device, as such APIs answer them.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Device {
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

impl Page {
    fn weight(&self) -> usize {
        let weight = |device: &Device| {
            let tags = device
                .tags
                .iter()
                .map(|tag| tag.key.len() + tag.value.len());
            let texts = [&device.device_id, &device.name, &device.creation_date];
            let texts = texts
                .into_iter()
                .chain(&device.description)
                .map(String::len);
            tags.chain(texts).sum::<usize>() + device.attributes.len() + usize::from(device.gateway)
        };
        self.items.iter().map(weight).sum::<usize>()
            + usize::try_from(self.total_count).unwrap_or(0)
    }
}

/// A page of a thousand devices: about 300 kilobytes.
fn page() -> String {
    let device = |at: usize| {
        format!(
            r#"{{"deviceId":"575ecf887ae143cd{at:08x}","id":"575ecf887ae143cd{at:08x}","name":"Device {at}","description":"On the \"{}\" floor","tags":[{{"key":"floor","value":"{}"}},{{"key":"room","value":"r{at}"}}],"attributes":{{"temperature":{}.5,"humidity":{},"voltage":3.29}},"creationDate":"2016-06-13T04:00:00.000Z","lastUpdated":"2016-06-13T04:00:00.000Z","gateway":{}}}"#,
            at % 9,
            at % 9,
            at % 40,
            at % 100,
            at % 7 == 0,
        )
    };
    let devices: Vec<_> = (0..1000).map(device).collect();
    format!(
        r#"{{"items":[{}],"count":1000,"totalCount":1000,"perPage":1000,"page":0}}"#,
        devices.join(",")
    )
}

/// Answers with a document at once, so that nothing but the pipeline and the decoding is left.
struct Ready(&'static [u8]);

impl Transport for Ready {
    fn send(&self, _: Prepared<'_>) -> BoxFuture<Result<Received, TransportError>> {
        let body = self.0;
        Box::pin(async move { Ok(Received::new(http::StatusCode::OK, body)) })
    }
}

/// A document, decoded by ours and by serde_json; each answers what cannot be left undecoded.
struct Document {
    name: &'static str,
    body: &'static [u8],
    ours: fn(&Client) -> usize,
    plain: fn(&[u8]) -> usize,
}

fn documents() -> [Document; 2] {
    let leak = |body: String| &*Box::leak(body.into_boxed_str().into_boxed_bytes());
    [
        Document {
            name: "counts",
            body: leak(input::body()),
            ours: |client| wait(client.counts()).len(),
            plain: |body| serde_json::from_slice::<Stats>(body).expect("counts").len(),
        },
        Document {
            name: "page",
            body: leak(page()),
            ours: |client| wait(client.page()).weight(),
            plain: |body| {
                serde_json::from_slice::<Page>(body)
                    .expect("a page")
                    .weight()
            },
        },
    ]
}

fn wait<T>(call: impl IntoFuture<Output = restrait::Result<T>>) -> T {
    tokio::runtime::Handle::current()
        .block_on(call.into_future())
        .expect("an answer")
}

/// For callgrind: decodes so many times.
pub(crate) fn run(name: &str, times: usize) {
    let (name, ours) = name
        .strip_prefix("ours-")
        .map_or((name, false), |name| (name, true));
    let document = documents()
        .into_iter()
        .find(|document| document.name == name);
    let document = document.expect("a document");
    let runtime = rounds::runtime(Mode {
        at_once: 1,
        threads: 2,
    });
    let _inside = runtime.enter();
    let run = runner(&document, ours);
    (0..times).for_each(|_| run());
}

fn runner(document: &Document, ours: bool) -> Box<dyn Fn()> {
    let (body, decode, plain) = (document.body, document.ours, document.plain);
    let client = Client::builder()
        .transport(Ready(body))
        .build()
        .expect("a client");
    let expected = plain(body);
    assert!(document.name != "counts" || expected == NUMBERS);
    if ours {
        Box::new(move || assert_eq!(decode(black_box(&client)), expected))
    } else {
        Box::new(move || assert_eq!(plain(black_box(body)), expected))
    }
}

/// Prints the table.
pub(crate) fn report() {
    let runtime = rounds::runtime(Mode {
        at_once: 1,
        threads: 2,
    });
    let _inside = runtime.enter();
    println!(
        "| decoding | bytes | instructions | | allocations | time |\n| --- | --: | --: | --: | --: | --: |"
    );
    for document in documents() {
        let [plain, ours] = [false, true].map(|ours| runner(&document, ours));
        let time = in_turns(&plain, &ours);
        let mut baseline = None;
        for (prefix, run, time) in [("", &plain, 1.), ("ours-", &ours, time)] {
            let name = format!("{prefix}{}", document.name);
            let allocated = allocations::of(run);
            let times = if document.name == "page" { 10 } else { 200 };
            let count =
                instructions::can_be_counted().then(|| instructions::of("decode", &name, times));
            let base = *baseline.get_or_insert(count);
            println!(
                "| {name} | {} | {} | {} | {} | {time:.2} |",
                document.body.len(),
                crate::report::cell(count),
                crate::report::beside(count, base),
                allocated.count,
            );
        }
    }
}

/// How much longer the second takes, in paired rounds.
fn in_turns(first: &dyn Fn(), second: &dyn Fn()) -> f64 {
    let time = |run: &dyn Fn()| {
        let start = Instant::now();
        (0..20).for_each(|_| run());
        start.elapsed()
    };
    let rounds = (0..31).map(|_| time(first).div_duration_f64(time(second)).recip());
    median(rounds.collect())
}
