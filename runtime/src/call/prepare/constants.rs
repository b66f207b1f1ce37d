//! Constants, which replace those of the client with the same name.

use std::sync::Arc;

use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName};
use restrait_grammar::Location;
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
pub(super) fn has_replaced(call: &CallView<'_>) -> bool {
    let mut constants = call.core.info().query.iter();
    constants.any(|(name, _)| is_replaced(call, name))
}

/// Writes the constants in the query of the client that the call does not replace.
pub(super) fn write_query_of_client(call: &CallView<'_>, query: &mut Pairs, url: &mut UrlBuf) {
    for (name, value) in call.core.info().query {
        if !is_replaced(call, name) {
            query.push_name(name, url);
            if let Some(value) = value {
                url.push("=");
                percent::encode(value, url);
            }
        }
    }
}

/// Returns `true` if the endpoint has another constant or a value with this name.
#[cold]
fn is_replaced(call: &CallView<'_>, name: &str) -> bool {
    let mut constants = call.route.packed_constants();
    let mut params = call.route.params().zip(call.values);
    constants.any(|constant| constant.is(Common::Query, name))
        || params.any(|(param, value)| {
            param.location == Location::Query && param.name == name && !value.is_absent()
        })
}
