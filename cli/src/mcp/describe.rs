//! Descriptions of resources and endpoints.

use restrait::client::ApiClient;
use restrait::info::{ApiInfo, EndpointInfo, ParamInfo};
use serde_json::{Map, Value as Json, json};

use super::access::{Access, is_settable, scopes_of};
use super::arguments::{Cursor, Describe};
use super::cut::{self, MAX_BYTES};
use super::endpoints::{self, name};
use super::{call, resources, schemas};
use crate::tree::docs::summary;

mod search;

/// Returns the output of the tool `describe`.
///
/// # Errors
///
/// Returns the message for the client.
pub(super) fn run<C: ApiClient>(
    scheme: &str,
    access: &Access,
    arguments: &Describe,
) -> Result<Json, String> {
    let chosen = [&arguments.resource, &arguments.endpoint, &arguments.search];
    if chosen.into_iter().flatten().count() > 1 {
        return Err("expected only one of `resource`, `endpoint` and `search`".to_owned());
    }
    let output = if let Some(name) = &arguments.endpoint {
        let info = endpoints::find::<C>(name)?;
        access
            .check(info)
            .map_err(|refusal| refusal.message(info))?;
        return Ok(whole(scheme, access, info, arguments.schemas));
    } else if let Some(name) = &arguments.resource {
        let api = endpoints::resource::<C>(name)?;
        let offered = api.endpoints().filter(|info| access.offers(info));
        let lines: Vec<_> = offered.map(|info| line(access, info)).collect();
        if lines.is_empty() {
            return Err(nothing_offered(access, api));
        }
        json!({"endpoints": lines})
    } else if let Some(words) = &arguments.search {
        let found = search::best(endpoints::offered::<C>(access), words);
        let lines: Vec<_> = found.into_iter().map(|info| line(access, info)).collect();
        json!({"endpoints": lines})
    } else {
        json!({"resources": overview::<C>(access)})
    };
    Ok(bounded(output, arguments.cursor))
}

/// Cuts a list to a limited size.
fn bounded(output: Json, cursor: Option<Cursor>) -> Json {
    let cut = cut::cut(output, cursor.map_or(0, |Cursor(start)| start), MAX_BYTES);
    let mut output = cut.value;
    let rest = cut.part.as_ref().filter(|it| it.end < it.total);
    if let Json::Object(members) = &mut output {
        members.insert("truncated".to_owned(), rest.is_some().into());
        if let Some(part) = &cut.part {
            members.insert("note".to_owned(), call::describe(part, true).into());
        }
        if let Some(part) = rest {
            members.insert("cursor".to_owned(), part.end.to_string().into());
        }
    }
    output
}

/// Returns all resources with an endpoint that is offered.
fn overview<C: ApiClient>(access: &Access) -> Vec<Json> {
    let all = C::RESOURCES.iter().filter_map(|api| {
        let offered = api.endpoints().filter(|info| access.offers(info));
        let names: Vec<_> = offered.map(|info| info.route.name()).collect();
        let summary = summary(api.docs);
        (!names.is_empty())
            .then(|| json!({"name": api.name, "summary": summary, "endpoints": names}))
    });
    all.collect()
}

/// Returns the message for a resource of which nothing is offered.
fn nothing_offered(access: &Access, api: &'static ApiInfo) -> String {
    let refused = api
        .endpoints()
        .filter_map(|info| Some((info, access.check(info).err()?)));
    let reasons: Vec<_> = refused
        .map(|(info, refusal)| refusal.message(info))
        .take(3)
        .collect();
    format!(
        "`{}` has no endpoint to call: {}",
        api.name,
        reasons.join("; ")
    )
}

/// Returns an endpoint as an item of a list.
fn line(access: &Access, info: &EndpointInfo) -> Json {
    json!({
        "name": name(info),
        "summary": summary(info.docs),
        "method": info.route.method().as_str(),
        "path": info.route.path(),
        "readOnly": access.is_read(info),
    })
}

/// Returns the description of an endpoint. Schemas that make it too large are left out.
fn whole(scheme: &str, access: &Access, info: &EndpointInfo, with_response: bool) -> Json {
    let mut output = Map::new();
    let mut endpoint = endpoint(access, info);
    let mut notes = Vec::new();
    let mut add = |member: &str, kind: &str, schema: Json| {
        if cut::size(&endpoint) + cut::size(&schema) > MAX_BYTES {
            let uri = resources::schema_uri(scheme, info, kind);
            notes.push(format!("`{member}` is too large to be shown; read {uri}"));
        } else if let Json::Object(members) = &mut endpoint {
            members.insert(member.to_owned(), schema);
        }
    };
    add("argumentsSchema", "arguments", schemas::arguments(info));
    if let Some(schema) = schemas::response(info).filter(|_| with_response) {
        add("responseSchema", "response", schema);
    }
    output.insert("endpoint".to_owned(), endpoint);
    output.insert("truncated".to_owned(), (!notes.is_empty()).into());
    if !notes.is_empty() {
        output.insert("note".to_owned(), notes.join("; ").into());
    }
    Json::Object(output)
}

/// Returns the description of an endpoint, without schemas.
pub(super) fn endpoint(access: &Access, info: &EndpointInfo) -> Json {
    let params = info.params.iter().chain(info.common);
    let params = params.filter(|it| is_settable(info, it)).map(param);
    let status = |it: &restrait::info::ResponseInfo| {
        let mut members = json!({"status": it.status, "description": it.docs});
        if let (Json::Object(members), Some(body)) = (&mut members, it.body) {
            members.insert("type".to_owned(), body.into());
        }
        members
    };
    json!({
        "name": name(info),
        "description": info.docs,
        "method": info.route.method().as_str(),
        "path": info.route.path(),
        "readOnly": access.is_read(info),
        "deprecated": info.deprecated,
        "scopes": scopes_of(info),
        "params": params.collect::<Vec<_>>(),
        "responses": info.responses.iter().map(status).collect::<Vec<_>>(),
        "errors": info.errors.iter().map(status).collect::<Vec<_>>(),
        "hasPages": info.pages.is_some(),
    })
}

fn param(param: &ParamInfo) -> Json {
    let mut members = Map::new();
    let mut add = |name: &str, value: Json| {
        members.insert(name.to_owned(), value);
    };
    add("name", param.name.into());
    add("in", param.location.as_str().into());
    add("type", param.ty.name.into());
    add("required", param.required.into());
    add("description", param.docs.into());
    let texts = [
        ("default", param.default.or(param.sent)),
        ("example", param.example().filter(|_| !param.secret)),
    ];
    for (name, text) in texts {
        if let Some(text) = text {
            add(name, text.into());
        }
    }
    if !param.ty.values.is_empty() {
        add("values", param.ty.values.into());
    }
    Json::Object(members)
}
