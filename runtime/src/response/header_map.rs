//! Maps of headers whose names begin with the same prefix, for `#[derive(Response)]` on a struct.

use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasher;

use http::{HeaderMap, HeaderValue};

use super::RawResponse;
use super::part::{PartValue, parse};
use crate::decode::Fault;
use restrait_grammar::Location;

/// A map of headers.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot contain headers",
    label = "not a map of headers",
    note = "use `BTreeMap<String, String>`"
)]
#[doc(hidden)]
pub trait HeaderEntries: Sized {
    fn read(headers: &HeaderMap, prefix: &str) -> Result<Self, Fault>;
}

impl<V: PartValue> HeaderEntries for BTreeMap<String, V> {
    fn read(headers: &HeaderMap, prefix: &str) -> Result<Self, Fault> {
        entries(headers, prefix).collect()
    }
}

impl<V: PartValue, S: BuildHasher + Default> HeaderEntries for HashMap<String, V, S> {
    fn read(headers: &HeaderMap, prefix: &str) -> Result<Self, Fault> {
        entries(headers, prefix).collect()
    }
}

/// Returns the headers whose names begin with the prefix, without it, in lower case.
fn entries<V: PartValue>(
    headers: &HeaderMap,
    prefix: &str,
) -> impl Iterator<Item = Result<(String, V), Fault>> {
    // The names of a `HeaderMap` are in lower case.
    let prefix = prefix.to_ascii_lowercase();
    headers.keys().filter_map(move |name| {
        let key = name.as_str().strip_prefix(&*prefix)?.to_owned();
        let values = headers.get_all(name).iter().map(HeaderValue::as_bytes);
        // Several headers of one name are one list.
        let value = values.collect::<Vec<_>>().join(&b", "[..]);
        let value = parse(&value, Location::Header, name.as_str());
        Some(value.map(|value| (key, value)))
    })
}

/// Reads a map of headers.
///
/// # Errors
///
/// If a value cannot be parsed.
#[doc(hidden)]
pub fn header_map<T: HeaderEntries>(
    response: &RawResponse,
    _: Location,
    prefix: &str,
) -> Result<T, Fault> {
    T::read(response.headers(), prefix)
}
