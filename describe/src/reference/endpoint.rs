//! The section of an endpoint.

use restrait::info::EndpointInfo;

use super::markdown::{self, Anchors};
use super::schemas::Schemas;
use super::types::EndpointTypes;
use super::{Api, Reference, auth, docs, example, names, notes, params, responses};

/// An endpoint with the schemas of its types.
pub(super) struct Endpoint<'a> {
    pub(super) info: &'a EndpointInfo,
    pub(super) schemas: &'a Schemas,
    pub(super) types: &'a EndpointTypes,
}

/// Returns the section: documentation, request, example, and a subsection for each kind of facts.
pub(super) fn write(
    reference: &Reference,
    api: &Api,
    endpoint: &Endpoint<'_>,
    anchors: &mut Anchors,
) -> String {
    let info = endpoint.info;
    let title = names::title(info.route.name());
    let mut section = format!("\n## {title}\n");
    if info.deprecated {
        section.push_str("\n**Deprecated.**\n");
    }
    let docs = docs::blocks(info.docs);
    if !docs.is_empty() {
        section.push_str(&format!("\n{docs}\n"));
    }
    let route = info.route;
    let request = markdown::code(&format!("{} {}", route.method(), route.path()));
    section.push_str(&format!("\n{request}\n"));
    section.push_str(&format!("\n{}", example::write(reference, api, endpoint)));
    for (title, content) in [
        ("Authentication", auth::write(info)),
        ("Parameters", params::write(endpoint)),
        ("Successful responses", responses::successes(endpoint)),
        ("Events", responses::events(endpoint)),
        ("Errors", responses::errors(endpoint)),
        ("Notes", notes::write(info)),
    ] {
        if !content.is_empty() {
            anchors.add(title);
            section.push_str(&format!("\n### {title}\n\n{content}"));
        }
    }
    section
}
