//! The members of a JSON body in the help.

/// Returns a line for each member of the JSON body: its name, type and description.
///
/// Types are known with the feature `schema`.
#[cfg(not(feature = "schema"))]
pub(super) fn members(_: &restrait::info::EndpointInfo) -> Vec<String> {
    Vec::new()
}

#[cfg(feature = "schema")]
pub(super) use with_schema::members;

#[cfg(feature = "schema")]
mod with_schema {
    use restrait::info::EndpointInfo;
    use serde_json::Value as Json;

    use crate::check::BodySchema;
    use crate::tree::docs::{hanging, summary};
    use crate::tree::width;

    /// Returns a line for each member of the JSON body: its name, type and description.
    pub(in crate::tree) fn members(info: &EndpointInfo) -> Vec<String> {
        let Some(schema) = BodySchema::new(info) else {
            return Vec::new();
        };
        let mut members = schema.members();
        // Required ones first, as in the list of params.
        members.sort_by_key(|member| !member.is_required);
        let column = members.iter().map(|it| it.name.len()).max().unwrap_or(0);
        let lines = members.iter().map(|member| {
            let docs = member.schema.get("description").and_then(Json::as_str);
            let docs = summary(docs.unwrap_or_default());
            let required = if member.is_required {
                " [required]"
            } else {
                ""
            };
            let kind = schema.kind(&member.schema);
            let colon = if docs.is_empty() { "" } else { ": " };
            let text = format!("{kind}{colon}{docs}{required}");
            hanging(&format!("  {}", member.name), column + 4, &text, width())
        });
        lines.collect()
    }
}
