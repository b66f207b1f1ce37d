//! The rules by which two requests are the same. `tests/tests/losant` uses this file as well.

use serde_json::Value;

/// The token of the recorded requests.
pub(crate) const TOKEN: &str = "test-token-0123456789abcdef";

/// Number of recorded requests: two for each of 362 actions.
pub(crate) const REQUESTS: usize = 724;

/// A request to compare.
pub(crate) struct Sent<'a> {
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
    pub(crate) query: &'a str,
    pub(crate) header: &'a dyn Fn(&str) -> Option<&'a str>,
    pub(crate) body: &'a [u8],
}

/// Returns the requests in the text of a recording.
pub(crate) fn recorded(lines: &str) -> Vec<Value> {
    lines
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

/// Compares two requests by the rules of the recording.
pub(crate) fn difference(sent: &Sent<'_>, wanted: &Value) -> Option<String> {
    let differ = |what: &str, sent: &dyn std::fmt::Debug, wanted: &dyn std::fmt::Debug| {
        let (sent, wanted) = (format!("{sent:?}"), format!("{wanted:?}"));
        (sent != wanted).then(|| format!("{what} {sent}, recorded {wanted}"))
    };
    let pairs: Vec<(String, String)> =
        serde_json::from_value(wanted["query_pairs"].clone()).unwrap();
    let header = |name: &str| {
        let wanted = match name {
            "accept-version" => Some("^1.31.0"),
            name => wanted["headers"][name].as_str(),
        };
        differ(name, &(sent.header)(name), &wanted)
    };
    let body = match &wanted["body"] {
        Value::Null => differ("body", &sent.body, &Vec::<u8>::new()),
        wanted => {
            let body: Value = serde_json::from_slice(sent.body).unwrap_or_default();
            differ("body", &body, wanted).or_else(|| {
                differ(
                    "content-type",
                    &(sent.header)("content-type"),
                    &Some("application/json"),
                )
            })
        }
    };
    differ("method", &Some(sent.method), &wanted["method"].as_str())
        .or_else(|| differ("path", &Some(sent.path), &wanted["path"].as_str()))
        .or_else(|| differ("query", &normalized(query(sent.query)), &normalized(pairs)))
        .or_else(|| {
            ["accept", "accept-version", "authorization", "losantdomain"]
                .into_iter()
                .find_map(header)
        })
        .or(body)
}

fn query(text: &str) -> Vec<(String, String)> {
    url::form_urlencoded::parse(text.as_bytes())
        .into_owned()
        .collect()
}

/// Sorts the pairs and normalizes values that are JSON.
fn normalized(mut pairs: Vec<(String, String)>) -> Vec<(String, String)> {
    for (_, text) in &mut pairs {
        if let Ok(value @ (Value::Object(_) | Value::Array(_))) = serde_json::from_str(text) {
            *text = value.to_string();
        }
    }
    pairs.sort();
    pairs
}
