//! The page of an API trait.

use super::endpoint::Endpoint;
use super::markdown::Anchors;
use super::schemas::Schemas;
use super::types::EndpointTypes;
use super::{Api, Reference, docs, endpoint, names};

/// Returns the page: title, documentation, contents, endpoints.
pub(super) fn write(
    reference: &Reference,
    api: &Api,
    schemas: &Schemas,
    types: &[EndpointTypes],
) -> String {
    let title = names::title(api.info.name);
    let mut anchors = Anchors::default();
    anchors.add(&title);
    let mut contents = String::new();
    let mut sections = String::new();
    for (info, types) in api.info.endpoints().zip(types) {
        let title = names::title(info.route.name());
        let anchor = anchors.add(&title);
        let summary = docs::summary(info.docs);
        contents.push_str(&match summary.as_str() {
            "" => format!("* [{title}](#{anchor})\n"),
            summary => format!("* [{title}](#{anchor}): {summary}\n"),
        });
        sections.push_str(&endpoint::write(
            reference,
            api,
            &Endpoint {
                info,
                schemas,
                types,
            },
            &mut anchors,
        ));
    }
    let mut page = format!("# {title}\n\n");
    let docs = docs::blocks(api.info.docs);
    if !docs.is_empty() {
        page.push_str(&docs);
        page.push_str("\n\n");
    }
    page.push_str(&contents);
    page.push_str(&sections);
    page
}
