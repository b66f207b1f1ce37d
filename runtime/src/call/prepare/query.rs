//! Writes the query.

use restrait_grammar::Location;
use restrait_grammar::location::Common;
use restrait_grammar::route::ParamKeys;

use super::{CallView, Streams, constants, invalid};
use crate::Error;
use crate::encode::{Pairs, UrlBuf};
use crate::secret::Secrets;
use crate::value::Value;

/// Writes the query: the constants and params of the endpoint, then those of the client.
///
/// Returns `true` if there are params outside of the URL.
pub(super) fn write(
    call: &CallView<'_>,
    mut keys: ParamKeys<'static>,
    has_constants: bool,
    mut query: Pairs,
    url: &mut UrlBuf,
) -> Result<bool, Error> {
    if has_constants {
        query.push_encoded(call.route.packed_constants().query(), url);
    }
    let mut has_other_params = !call.payloads.is_empty();
    for (index, value) in call.values.iter().enumerate() {
        let Some(key) = keys.next() else { break };
        let written = if key.is_unreserved_query() {
            query.push_value(&key, value, url)
        } else {
            match key.location() {
                Location::Path => Ok(()),
                Location::Query => query.push_named(key.name(), value, url),
                Location::Header
                | Location::Cookie
                | Location::Body
                | Location::Form
                | Location::Multipart => {
                    has_other_params |= !value.is_absent() || key.is_idempotency_key();
                    Ok(())
                }
            }
        };
        if let Err(reason) = written {
            return Err(invalid(call.route, index, reason));
        }
    }
    if has_constants {
        constants::check_query(call.route, url)?;
    }
    if call.options.common().is_empty() && !has_constants {
        let common = call.core.query();
        if !common.is_empty() && call.route.common_query() {
            if constants::has_replaced(call, url) {
                write_common(call, query, url)?;
            } else {
                query.push_encoded(common, url);
            }
        }
    } else {
        write_common(call, query, url)?;
    }
    Ok(has_other_params)
}

/// Writes the constants of the client, and the common params: the values of this call, or those of
/// the client.
#[cold]
fn write_common(call: &CallView<'_>, mut query: Pairs, url: &mut UrlBuf) -> Result<(), Error> {
    let use_client_values = call.route.common_query();
    if use_client_values {
        constants::write_query_of_client(call, &mut query, url);
    }
    for (index, param) in call.core.info().common.iter().enumerate() {
        if param.location.common() == Some(Common::Query) {
            let call_value = call.options.common().iter().rfind(|(at, _)| *at == index);
            let client_value = || {
                let value = call.core.common_value(index);
                value.filter(|_| use_client_values)
            };
            let value = call_value.map_or_else(client_value, |(_, value)| Some(value));
            query
                .push_named(param.name, value.unwrap_or(&Value::absent()), url)
                .map_err(|reason| {
                    Error::invalid(Some(call.route), param.name, reason.to_owned())
                })?;
        }
    }
    Ok(())
}

/// Writes the key in the query. A call that is only inspected has none, because `Debug` shows URLs.
///
/// # Errors
///
/// If a param of the call has the name of the key: a server could read either. In a URL that the server
/// gave, the key is replaced.
#[cold]
pub(super) fn write_key(
    call: &CallView<'_>,
    streams: Streams,
    secrets: &mut Secrets,
    url: &mut UrlBuf,
) -> Result<(), Error> {
    let route = call.route;
    let Some(key) = call.core.query_key().filter(|_| route.auth()) else {
        return Ok(());
    };
    let is_in_url = key.is_in(url.as_str());
    if is_in_url && call.options.followed().is_none() {
        let reason = "the client sends its key with this name; remove the parameter";
        return Err(Error::invalid(Some(route), key.name, reason.to_owned()));
    }
    if streams == Streams::Reject {
        return Ok(());
    }
    if is_in_url {
        let replaced = key.add_to(url.as_str());
        *url = UrlBuf::new();
        url.push(&replaced);
    } else {
        url.push(if url.as_str().contains('?') { "&" } else { "?" });
        url.push(&key.pair);
    }
    // It may have been replaced since the secrets were collected.
    secrets.add_query_key(key.name, &key.value);
    Ok(())
}
