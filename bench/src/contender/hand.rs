//! The baseline: reqwest, used by a careful developer.
//!
//! One shared client. IDs are percent-encoded, because an ID with a slash would address another
//! resource. The status is checked. The body is decoded from bytes.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, PercentEncode, utf8_percent_encode};
use reqwest::header::ACCEPT;
use reqwest::{Client, RequestBuilder};

use super::{Build, Call};
use crate::input::{ACCEPT_VERSION, Input, JSON, Stats};
use crate::sink::sink;

/// All characters except the unreserved characters of RFC 3986.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Encodes an ID as one path segment.
pub(crate) fn segment(id: &str) -> PercentEncode<'_> {
    utf8_percent_encode(id, SEGMENT)
}

pub(super) fn build(base: &str) -> Build {
    let (client, base) = (Client::new(), base.to_owned());
    Box::new(move |input| sink(request(&client, &base, input).build().expect("a request")))
}

/// Builds the request without encoding IDs, which is common and sometimes wrong.
pub(super) fn build_unencoded(base: &str) -> Build {
    let (client, base) = (Client::new(), base.to_owned());
    Box::new(move |input| {
        let Input {
            instance_id,
            org_id,
            ..
        } = input;
        let url = format!("{base}/instances/{instance_id}/orgs/{org_id}/payloadCounts");
        sink(rest(client.get(url), input).build().expect("a request"));
    })
}

pub(super) fn call(base: &str) -> Call {
    let (client, base) = (Client::new(), base.to_owned());
    Box::new(move |input| {
        let request = request(&client, &base, input);
        Box::pin(async move {
            let response = request.send().await.expect("a response");
            let response = response.error_for_status().expect("a success");
            response.json::<Stats>().await.expect("counts").len()
        })
    })
}

fn request(client: &Client, base: &str, input: &Input<'_>) -> RequestBuilder {
    let (instance_id, org_id) = (segment(input.instance_id), segment(input.org_id));
    let url = format!("{base}/instances/{instance_id}/orgs/{org_id}/payloadCounts");
    rest(client.get(url), input)
}

fn rest(request: RequestBuilder, input: &Input<'_>) -> RequestBuilder {
    request
        .query(&[
            ("_actions", input.actions),
            ("_links", input.links),
            ("_embedded", input.embedded),
        ])
        .query(&[("start", input.start), ("end", input.end)])
        .query(&[("asBytes", input.as_bytes)])
        .header(ACCEPT, JSON)
        .header("accept-version", ACCEPT_VERSION)
        .header("losantdomain", input.domain)
        .bearer_auth(input.token)
}
