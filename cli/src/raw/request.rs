//! The request of a raw call, as it is written on the command line.

use std::fmt::Write as _;
use std::io;

use clap::ArgMatches;
use http::Method;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use restrait_grammar::{media_type, method};
use serde_json::Value as Json;
use tokio::io::AsyncReadExt as _;

use crate::Failure;
use crate::arguments::text;

/// The characters that are escaped in the query.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// A request.
#[derive(Debug)]
pub(super) struct Request {
    pub(super) method: Method,
    /// A path below the base URL, or a URL.
    pub(super) path: String,
    pub(super) query: Vec<(String, String)>,
    /// The headers, without the content type of a body.
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Body,
}

/// The body of a request. Those that are not JSON have a content type.
#[derive(Debug, PartialEq)]
pub(super) enum Body {
    None,
    Json(Json),
    Bytes(&'static str, Vec<u8>),
    File(&'static str, String),
    Stdin(&'static str),
}

impl Body {
    /// Reads a file or standard input into memory, so that the request can be printed.
    pub(super) async fn load(&mut self) -> Result<(), Failure> {
        let (content_type, bytes) = match self {
            Self::None | Self::Json(_) | Self::Bytes(..) => return Ok(()),
            Self::File(content_type, path) => {
                let read = tokio::fs::read(&*path).await;
                (
                    *content_type,
                    read.map_err(|error| unreadable(path, &error))?,
                )
            }
            Self::Stdin(content_type) => {
                let mut bytes = Vec::new();
                tokio::io::stdin().read_to_end(&mut bytes).await?;
                (*content_type, bytes)
            }
        };
        *self = Self::Bytes(content_type, bytes);
        Ok(())
    }
}

/// Returns the failure for a file that cannot be read.
pub(super) fn unreadable(path: &str, error: &io::Error) -> Failure {
    Failure::Usage(format!("invalid `--body`: cannot read {path}: {error}"))
}

impl Request {
    /// Reads the request from the command line.
    ///
    /// # Errors
    ///
    /// If a value is invalid. The error names the option and what was expected.
    pub(super) fn read(matches: &ArgMatches) -> Result<Self, Failure> {
        let one = |name: &str| matches.get_one::<String>(name).map(String::as_str);
        let many = |name: &str, separator: char| {
            let values = matches.get_many::<String>(name).unwrap_or_default();
            let pairs = values.map(|value| pair(name, value, separator));
            pairs.collect::<Result<Vec<_>, _>>()
        };
        let mut headers = many("header", ':')?;
        let body = match one("body") {
            None => Body::None,
            Some(value) => body(value, &mut headers)?,
        };
        Ok(Self {
            method: parse_method(one("method").unwrap_or_default())?,
            path: match one("path") {
                Some(path) if !path.is_empty() => path.to_owned(),
                Some(_) | None => {
                    let message = "invalid path: expected a path such as `/me`";
                    return Err(Failure::Usage(message.to_owned()));
                }
            },
            query: many("query", '=')?,
            headers,
            body,
        })
    }

    /// Returns the URL: below the base URL if the path is not a URL.
    pub(super) fn url(&self, base: &str) -> String {
        let is_path = self.path.starts_with('/') && !self.path.starts_with("//");
        let mut url = if is_path {
            base.to_owned()
        } else {
            String::new()
        };
        url.push_str(&self.path);
        let mut separator = if url.contains('?') { '&' } else { '?' };
        for (name, value) in &self.query {
            let name = utf8_percent_encode(name, ESCAPED);
            let value = utf8_percent_encode(value, ESCAPED);
            let _ = write!(url, "{separator}{name}={value}");
            separator = '&';
        }
        url
    }
}

/// Parses a method. Registered methods can be in lower case.
fn parse_method(name: &str) -> Result<Method, Failure> {
    let upper = name.to_ascii_uppercase();
    let name = if method::find(&upper).is_some() {
        &upper
    } else {
        name
    };
    Method::from_bytes(name.as_bytes()).map_err(|_| {
        let name = name.escape_debug();
        Failure::Usage(format!(
            "invalid method `{name}`: expected a method such as `GET`"
        ))
    })
}

/// Splits the value of an option into a name and a value.
fn pair(option: &str, text: &str, separator: char) -> Result<(String, String), Failure> {
    match text.split_once(separator) {
        Some((name, value)) if !name.trim().is_empty() => {
            // Spaces around the value of a header have no meaning.
            let value = if separator == ':' {
                value.trim()
            } else {
                value
            };
            Ok((name.trim().to_owned(), value.to_owned()))
        }
        // The text may have a secret.
        _ => Err(Failure::Usage(format!(
            "invalid `--{option}`: expected `name{separator}value`"
        ))),
    }
}

/// Reads the body: JSON, or, if a header sets the content type, anything.
fn body(value: &str, headers: &mut Vec<(String, String)>) -> Result<Body, Failure> {
    let index = headers
        .iter()
        .position(|(name, _)| name.eq_ignore_ascii_case("content-type"));
    let Some(index) = index else {
        return json(value);
    };
    let (_, content_type) = headers.remove(index);
    if media_type::is_json(&content_type) {
        return json(value);
    }
    // The process makes one call.
    let content_type: &'static str = String::leak(content_type);
    Ok(match (value, value.strip_prefix('@')) {
        ("-", _) => Body::Stdin(content_type),
        (_, Some(path)) => Body::File(content_type, path.to_owned()),
        (text, None) => Body::Bytes(content_type, text.into()),
    })
}

/// Reads a JSON body.
fn json(value: &str) -> Result<Body, Failure> {
    text::read_json("--body", value).map(Body::Json)
}

/// Returns the failure of a call to `path`, in the terms of the command line.
pub(super) fn named(error: restrait::Error, path: &str) -> Failure {
    if error.is_invalid_input() && error.param() == Some("url") {
        let message = error.to_string();
        let reason = message
            .rsplit_once("`url`: ")
            .map_or("invalid", |(_, reason)| reason);
        return Failure::Usage(format!("invalid path `{}`: {reason}", path.escape_debug()));
    }
    Failure::RawCall {
        error,
        path: path.to_owned(),
    }
}

#[cfg(test)]
mod tests;
