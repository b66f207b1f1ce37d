//! Calls of endpoints by tools.

use std::sync::Arc;

use restrait::client::ApiClient;
use restrait::dynamic::{DynamicCall, DynamicResponse};
use restrait::info::EndpointInfo;
use restrait_grammar::similar::nearest;
use serde_json::{Map, Value as Json, json};

use super::access::{Access, is_credential, is_settable};
use super::arguments::{Cursor, Part};
use super::credentials::Credentials;
use super::cut::{self, MAX_BYTES};
use super::endpoints::name;
use super::next_page;
use crate::converter::Converters;

/// A call of an endpoint.
pub(super) struct Request {
    pub(super) info: &'static EndpointInfo,
    pub(super) arguments: Map<String, Json>,
    pub(super) part: Part,
}

/// The result of a call.
struct Received {
    value: Json,
    note: Option<String>,
    total: Option<u64>,
    next: Option<Json>,
}

/// Makes the calls of a server.
pub(super) struct Caller<C> {
    pub(super) client: C,
    pub(super) credentials: Arc<Credentials>,
    pub(super) access: Access,
    pub(super) converters: Converters,
}

impl<C: ApiClient> Caller<C> {
    /// Makes a call, and returns its result as the output of a tool.
    ///
    /// # Errors
    ///
    /// Returns the message for the client.
    pub(super) async fn send(&self, mut request: Request) -> Result<Json, String> {
        let info = request.info;
        let checked = self.access.check(info);
        checked.map_err(|refusal| refusal.message(info))?;
        let is_read = self.access.is_read(info);
        if request.part.cursor.is_some() && !is_read {
            return Err(format!(
                "`{}` cannot be called again for the rest of its result",
                name(info)
            ));
        }
        convert(info, &self.converters, &mut request.arguments)?;
        let mut received = receive(&self.client, info, request.arguments).await?;
        self.credentials.redact_value(&mut received.value);
        let mut output = Map::new();
        output.insert("endpoint".to_owned(), name(info).into());
        finish(&mut output, received, &request.part, is_read)?;
        Ok(Json::Object(output))
    }
}

/// Refuses arguments that tools cannot set, and converts times.
fn convert(
    info: &EndpointInfo,
    converters: &Converters,
    arguments: &mut Map<String, Json>,
) -> Result<(), String> {
    for (name, value) in arguments.iter_mut() {
        let shown = name.escape_debug();
        let param = info.param(name).filter(|param| is_settable(info, param));
        let Some(param) = param else {
            if info.param(name).is_some() || is_credential(info, name) {
                return Err(format!(
                    "`{shown}` cannot be set: headers and credentials are those of the server"
                ));
            }
            return Err(unknown_argument(info, name));
        };
        if let (Some(converter), Json::String(text)) = (converters.of(param), &*value) {
            let wrong =
                |expected| format!("invalid `{shown}`: expected {expected}, found {text:?}");
            *value = (converter.convert)(text).map_err(wrong)?.into();
        }
    }
    Ok(())
}

/// Returns the message for an argument that no param has the name of. It comes before that for a missing
/// one, which may have been misspelled.
fn unknown_argument(info: &EndpointInfo, argument: &str) -> String {
    let params = info.params.iter().chain(info.common);
    let names: Vec<_> = params
        .filter(|param| is_settable(info, param))
        .map(|param| param.name)
        .collect();
    let hint = nearest(argument, names.iter().copied()).map_or_else(
        || format!("expected one of `{}`", names.join("`, `")),
        |near| format!("did you mean `{near}`?"),
    );
    let argument = argument.escape_debug();
    format!("unknown argument `{argument}` of `{}`; {hint}", name(info))
}

async fn receive<C: ApiClient>(
    client: &C,
    info: &'static EndpointInfo,
    arguments: Map<String, Json>,
) -> Result<Received, String> {
    let call = DynamicCall::new(client, info, arguments.clone().into());
    if info.pages.is_some()
        && let Some(mut pages) = call.pages()
    {
        let page = match pages.next().await {
            Some(page) => page.map_err(|error| error.to_string())?,
            None => return Ok(Received::new(Json::Null, None)),
        };
        return Ok(Received {
            next: next_page::arguments(info, &arguments, &page),
            total: restrait::Page::total(&page),
            value: page.body().clone(),
            note: None,
        });
    }
    let call = DynamicCall::new(client, info, arguments.into());
    let response = call.await.map_err(|error| error.to_string())?;
    Ok(match response {
        DynamicResponse::Json(value) => Received::new(value, None),
        DynamicResponse::Text(text) => Received::new(text.into(), None),
        DynamicResponse::Bytes(bytes) => {
            let note = format!("the response is not text: {} bytes", bytes.len());
            Received::new(Json::Null, Some(note))
        }
        DynamicResponse::Empty => {
            Received::new(Json::Null, Some("the response is empty".to_owned()))
        }
        // Streams are refused.
        _ => Received::new(Json::Null, Some("the response is a stream".to_owned())),
    })
}

impl Received {
    fn new(value: Json, note: Option<String>) -> Self {
        Self {
            value,
            note,
            total: None,
            next: None,
        }
    }
}

/// Adds a result of limited size to the output of a tool.
fn finish(
    output: &mut Map<String, Json>,
    received: Received,
    part: &Part,
    can_resume: bool,
) -> Result<(), String> {
    let value = match &part.path {
        Some(path) if !path.is_empty() => cut::select(received.value, path)?,
        Some(_) | None => received.value,
    };
    let start = part.cursor.map_or(0, |Cursor(start)| start);
    let cut = cut::cut(value, start, MAX_BYTES);
    let mut notes: Vec<String> = received.note.into_iter().collect();
    let rest = cut.part.as_ref().filter(|it| it.end < it.total);
    if let Some(part) = &cut.part {
        notes.push(describe(part, can_resume));
    }
    let cursor = rest.filter(|_| can_resume).map(|it| it.end.to_string());
    output.insert("result".to_owned(), cut.value);
    output.insert("truncated".to_owned(), rest.is_some().into());
    if let Some(cursor) = cursor {
        output.insert("cursor".to_owned(), cursor.into());
    }
    if let Some(total) = received.total {
        output.insert("total".to_owned(), total.into());
    }
    if let Some(next) = received.next {
        notes.push(format!("the next page has the arguments {next}"));
        output.insert("next".to_owned(), next);
    }
    if !notes.is_empty() {
        output.insert("note".to_owned(), json!(notes.join("; ")));
    }
    Ok(())
}

/// Returns a sentence about a part of a result.
pub(super) fn describe(part: &cut::Part, can_resume: bool) -> String {
    let cut::Part {
        path,
        start,
        end,
        total,
        left_out,
    } = part;
    let of = match path.as_str() {
        "" => String::new(),
        path => format!(" of `{path}`"),
    };
    let items = if end > start {
        format!("items {start} to {}{of}, of {total}", end - 1)
    } else {
        format!("no items{of}, of {total}")
    };
    let rest = match (end < total, can_resume) {
        (false, _) => String::new(),
        (true, true) => format!("; for the rest, repeat the call with `cursor` = \"{end}\""),
        (true, false) => {
            "; the rest cannot be shown, because the call would be made again".to_owned()
        }
    };
    let first = left_out.first().filter(|_| can_resume);
    let left_out = first.map_or_else(String::new, |path| {
        format!(
            "; {} items that are too large are left out; for the first one, repeat the call with `path` = {path:?}",
            left_out.len()
        )
    });
    format!("{items}{rest}{left_out}")
}
