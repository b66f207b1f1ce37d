//! Types that use the derives of restrait: pages, events, headers of responses, and texts.

use std::collections::BTreeSet;

use super::types::{push_field, push_variant};
use super::{WIDTH, docs, layout};
use crate::model::{Event, Page, ResponseHeader, Ty};
use crate::names;
use crate::text::literal;

/// Appends a struct with the headers of a response, and its body.
pub(super) fn push_parts(
    out: &mut String,
    ident: &str,
    (headers, body): (&[ResponseHeader], Option<&Ty>),
    imports: &mut BTreeSet<&'static str>,
) {
    out.push_str("#[derive(Debug, restrait::Response)]\n");
    out.push_str(&format!("pub struct {ident} {{\n"));
    for header in headers {
        header.ty.imports(imports);
        docs::push(out, &header.docs, 4, "///");
        out.push_str(&format!("    #[{}]\n", header.marker));
        push_field(out, &names::ident(&header.ident), &header.ty);
    }
    if let Some(body) = body {
        body.imports(imports);
        out.push_str("    /// The body.\n    #[body]\n");
        push_field(out, "body", body);
    }
    out.push_str("}\n");
}

/// Appends an enum of events.
pub(super) fn push_events(
    out: &mut String,
    ident: &str,
    events: &[Event],
    imports: &mut BTreeSet<&'static str>,
) {
    out.push_str("#[derive(Debug, restrait::Event)]\n");
    out.push_str(&format!("pub enum {ident} {{\n"));
    for event in events {
        docs::push(out, &event.docs, 4, "///");
        let name = event.name.as_deref().map_or("_".to_owned(), literal);
        out.push_str(&format!("    #[event({name})]\n"));
        push_variant(out, &event.ident, event.ty.as_ref(), imports);
    }
    out.push_str("}\n");
}

/// Appends a newtype of a value that is written as text.
pub(super) fn push_text(
    out: &mut String,
    ident: &str,
    (inner, json, pattern): (&Ty, &str, Option<&str>),
) {
    let inner = inner.text("");
    let derives = if inner == "String" {
        "Clone, Debug, PartialEq, Eq"
    } else {
        "Clone, Copy, Debug, PartialEq"
    };
    let mut info = vec![format!(
        "TypeInfo::new({}, JsonType::{json})",
        literal(ident)
    )];
    info.extend(pattern.map(|pattern| format!(".pattern({})", literal(pattern))));
    let start = "    const TYPE: TypeInfo =";
    let line = info.concat();
    // One line, the next line, or a line for each call.
    let info = if start.len() + line.chars().count() + 2 <= WIDTH {
        format!("{start} {line};")
    } else if 9 + line.chars().count() <= WIDTH {
        format!("{start}\n        {line};")
    } else {
        format!("{start} {};", info.join("\n        "))
    };
    out.push_str(&format!(
        "#[derive({derives})]\npub struct {ident}(pub {inner});\n\n"
    ));
    out.push_str(&format!(
        "impl<'a> restrait::param::Param<'a> for {ident} {{\n\
         {info}\n\n    \
         fn into_value(self) -> restrait::param::Value<'a> {{\n        \
         restrait::param::Param::into_value(self.0)\n    }}\n}}\n"
    ));
}

/// Appends the members of a page that are not its own fields.
pub(super) fn push_page_keys(out: &mut String, page: Option<&Page>) {
    let Some(page) = page else {
        return;
    };
    let mut keys = Vec::new();
    if let Some(item) = &page.item {
        keys.push(format!("item = {}", item.text("")));
        keys.push(format!("items = {}", path(&page.items)));
        keys.extend(
            page.last
                .as_ref()
                .map(|last| format!("cursor = {}", names::ident(last))),
        );
    }
    if let Some(next) = page.next.as_ref().filter(|next| next.len() > 1) {
        keys.push(format!("next = {}", path(next)));
    }
    if !keys.is_empty() {
        out.push_str(&format!("{}\n", layout::inline("page", &keys, 0)));
    }
}

fn path(names: &[String]) -> String {
    let names: Vec<_> = names.iter().map(|name| names::ident(name)).collect();
    names.join(".")
}

/// Returns the role of a field of a page.
pub(super) fn role(page: &Page, ident: &str) -> Option<String> {
    let is = |name: &Option<String>| name.as_deref() == Some(ident);
    let is_only = |path: &[String]| matches!(path, [only] if only == ident);
    if page.item.is_none() && is_only(&page.items) {
        return Some(match &page.last {
            Some(last) => format!("items, cursor = {}", names::ident(last)),
            None => "items".to_owned(),
        });
    }
    if page.next.as_deref().is_some_and(is_only) {
        return Some("next".to_owned());
    }
    if is(&page.total) {
        return Some("total".to_owned());
    }
    is(&page.has_more).then(|| "has_more".to_owned())
}
