//! Constants, which replace those of the client with the same name.

use std::sync::Arc;

use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName};
use restrait_grammar::location::Common;

use super::CallView;
use crate::Error;
use crate::encode::{self, Pairs, UrlBuf, percent};
use crate::route::Route;

/// Sets the headers that are constants of the endpoint.
///
/// # Errors
///
/// If a name or value is invalid. The macro rejects these.
#[cold]
pub(super) fn write_headers(
    route: &'static Route,
    headers: &mut Arc<HeaderMap>,
) -> Result<(), Error> {
    for constant in route.packed_constants() {
        match (constant.location, constant.value) {
            (Common::Header, Some(value)) => {
                let invalid =
                    |reason: &str| Error::invalid(Some(route), constant.name, reason.to_owned());
                let name = HeaderName::from_bytes(constant.name.as_bytes())
                    .map_err(|_| invalid("not a valid header name"))?;
                // The media type is sent with the body.
                if name != CONTENT_TYPE {
                    let value = encode::check_value(value).map_err(invalid)?;
                    Arc::make_mut(headers).insert(name, value);
                }
            }
            (Common::Header, None) | (Common::Query, _) => {}
        }
    }
    Ok(())
}

/// Returns `true` if the call replaces a constant in the query of its client.
pub(super) fn has_replaced(call: &CallView<'_>, url: &UrlBuf) -> bool {
    let mut constants = call.core.info().query.iter();
    constants.any(|(name, _)| count(url, name) > 0)
}

/// Writes the constants in the query of the client that the call does not replace.
pub(super) fn write_query_of_client(call: &CallView<'_>, query: &mut Pairs, url: &mut UrlBuf) {
    for (name, value) in call.core.info().query {
        if count(url, name) == 0 {
            query.push_name(name, url);
            if let Some(value) = value {
                url.push("=");
                percent::encode(value, url);
            }
        }
    }
}

/// Checks that no field of a value has the name of a constant. The macro knows only the names of params.
///
/// # Errors
///
/// If one has.
#[cold]
pub(super) fn check_query(route: &'static Route, url: &UrlBuf) -> Result<(), Error> {
    for constant in route.packed_constants() {
        if constant.location == Common::Query && count(url, constant.name) > 1 {
            let reason = "a field of a parameter has the name of this constant; rename the field";
            return Err(Error::invalid(
                Some(route),
                constant.name,
                reason.to_owned(),
            ));
        }
    }
    Ok(())
}

/// Returns the number of pairs with a name in the query.
#[cold]
fn count(url: &UrlBuf, name: &str) -> usize {
    let mut encoded = String::new();
    percent::encode(name, &mut encoded);
    let query = url.as_str().split_once('?').map_or("", |(_, query)| query);
    let names = query
        .split('&')
        .map(|pair| pair.split('=').next().unwrap_or(pair));
    names.filter(|name| *name == encoded).count()
}
