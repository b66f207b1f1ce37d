//! Resources: guides, endpoints and schemas.

use restrait::client::ApiClient;
use restrait::info::EndpointInfo;
use rmcp::ErrorData;
use rmcp::model::{ListResourcesResult, Resource, ResourceContents, ResourceTemplate};

use super::access::Access;
use super::endpoints::{self, name};
use super::{Guide, describe, schemas};
use crate::tree::docs::summary;

/// The number of resources on a page of the list.
const PAGE: usize = 200;

const MARKDOWN: &str = "text/markdown";
const JSON: &str = "application/json";
const JSON_SCHEMA: &str = "application/schema+json";

/// Returns the URI of a schema of an endpoint.
pub(super) fn schema_uri(scheme: &str, info: &EndpointInfo, kind: &str) -> String {
    format!("{scheme}://schema/{}/{kind}", name(info))
}

/// Returns a page of all resources.
pub(super) fn list<C: ApiClient>(
    scheme: &str,
    guides: &[Guide],
    access: &Access,
    cursor: Option<&str>,
) -> Result<ListResourcesResult, ErrorData> {
    let start = match cursor {
        None => 0,
        Some(cursor) => cursor.parse::<usize>().map_err(|_| {
            let reason = "invalid cursor; expected the `nextCursor` of an earlier page";
            ErrorData::invalid_params(reason, None)
        })?,
    };
    let guides = guides.iter().map(|guide| guide_entry(scheme, guide));
    let of_endpoints =
        endpoints::offered::<C>(access).flat_map(|info| endpoint_entries(scheme, info));
    let mut all = guides.chain(of_endpoints).skip(start);
    let page: Vec<_> = all.by_ref().take(PAGE).collect();
    let next = all.next().map(|_| (start + PAGE).to_string());
    let mut result = ListResourcesResult::with_all_items(page);
    result.next_cursor = next;
    Ok(result)
}

fn guide_entry(scheme: &str, guide: &Guide) -> Resource {
    Resource::new(format!("{scheme}://guide/{}", guide.name), guide.name)
        .with_title(guide.title)
        .with_mime_type(MARKDOWN)
}

fn endpoint_entries(scheme: &str, info: &EndpointInfo) -> Vec<Resource> {
    let name = name(info);
    let mut entries = vec![
        Resource::new(format!("{scheme}://endpoint/{name}"), name.clone())
            .with_description(summary(info.docs))
            .with_mime_type(JSON),
    ];
    let has_response = schemas::has_response(info);
    let kinds = [("arguments", true), ("response", has_response)];
    for (kind, _) in kinds.into_iter().filter(|(_, exists)| *exists) {
        let uri = schema_uri(scheme, info, kind);
        entries.push(Resource::new(uri, format!("{name}/{kind}")).with_mime_type(JSON_SCHEMA));
    }
    entries
}

/// Returns the forms of URIs.
pub(super) fn templates(scheme: &str) -> Vec<ResourceTemplate> {
    vec![
        ResourceTemplate::new(format!("{scheme}://guide/{{name}}"), "guide")
            .with_description("A guide to the API")
            .with_mime_type(MARKDOWN),
        ResourceTemplate::new(format!("{scheme}://endpoint/{{endpoint}}"), "endpoint")
            .with_description("The description of an endpoint, by its name")
            .with_mime_type(JSON),
        ResourceTemplate::new(format!("{scheme}://schema/{{endpoint}}/{{kind}}"), "schema")
            .with_description("The JSON Schema of the `arguments` or the `response` of an endpoint")
            .with_mime_type(JSON_SCHEMA),
    ]
}

/// Returns the content of a resource.
pub(super) fn read<C: ApiClient>(
    scheme: &str,
    guides: &[Guide],
    access: &Access,
    uri: &str,
) -> Result<ResourceContents, ErrorData> {
    let missing = |reason: String| {
        let data = serde_json::json!({"uri": uri});
        ErrorData::resource_not_found(reason, Some(data))
    };
    let unknown = || missing("unknown resource; `resources/list` has all of them".to_owned());
    let path = uri
        .strip_prefix(scheme)
        .and_then(|it| it.strip_prefix("://"));
    let (kind, path) = path
        .and_then(|path| path.split_once('/'))
        .ok_or_else(unknown)?;
    let offered = |name: &str| {
        let info = endpoints::find::<C>(name).map_err(missing)?;
        let checked = access.check(info);
        checked.map_err(|refusal| missing(refusal.message(info)))?;
        Ok(info)
    };
    let (text, media_type) = match (kind, path.split_once('/')) {
        ("guide", None) => {
            let guide = guides.iter().find(|guide| guide.name == path);
            (guide.ok_or_else(unknown)?.text.to_owned(), MARKDOWN)
        }
        ("endpoint", None) => {
            let description = describe::endpoint(access, offered(path)?);
            (format!("{description:#}"), JSON)
        }
        ("schema", Some((name, "arguments"))) => {
            let schema = schemas::arguments(offered(name)?);
            (format!("{schema:#}"), JSON_SCHEMA)
        }
        ("schema", Some((name, "response"))) => {
            let schema = schemas::response(offered(name)?).ok_or_else(unknown)?;
            (format!("{schema:#}"), JSON_SCHEMA)
        }
        _ => return Err(unknown()),
    };
    Ok(ResourceContents::text(text, uri).with_mime_type(media_type))
}
