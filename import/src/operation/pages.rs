//! The members of a page of a list.
//!
//! No document says which member has the items and which one the cursor, so they are found by their types
//! and names.

use crate::model::{Field, Page, Shape, Ty};
use crate::names;
use crate::schema::Types;

/// The levels of nested objects in which members are looked for.
const MAX_DEPTH: usize = 4;

/// Marks the type of a response as a page, for an endpoint with this key `page(..)`. Returns `false` if its
/// members are not found.
pub(super) fn mark(response: &Ty, key: &str, types: &mut Types<'_>) -> bool {
    let name = match response {
        Ty::Vec(_) => return true,
        Ty::Named(name) => name,
        Ty::Plain(_)
        | Ty::Map(_)
        | Ty::Option(_)
        | Ty::Boxed(_)
        | Ty::Ref(_)
        | Ty::Slice(_)
        | Ty::Generic(..) => return false,
    };
    if let Some(Shape::Alias(ty)) = types.definition(name).map(|it| &it.shape) {
        let ty = ty.clone();
        return mark(&ty, key, types);
    }
    let needs_next = key.starts_with("page(cursor") || key == "page(next_url)";
    match page(name, needs_next, types) {
        Some(page) => {
            types.set_page(name, page);
            true
        }
        None => false,
    }
}

/// A field, and the names that lead to it.
struct Found<'t> {
    path: Vec<String>,
    field: &'t Field,
}

fn page(name: &str, needs_next: bool, types: &Types<'_>) -> Option<Page> {
    let mut all = Vec::new();
    collect(name, &[], types, &mut all);
    let lists = all.iter().filter_map(|found| {
        // The derive takes a missing list of the page itself as an empty one.
        let is_sure = !found.field.optional || found.path.len() == 1;
        if let (Ty::Vec(item), true) = (&found.field.ty, is_sure) {
            Some((found, &**item))
        } else {
            None
        }
    });
    // The list that is nearest, and of these the first one of objects.
    let (list, item) = lists.min_by_key(|(found, item)| {
        let is_object = matches!(item, Ty::Named(_));
        (found.path.len(), !is_object)
    })?;
    let is_own = list.path.len() == 1;
    let mut page = Page {
        items: list.path.clone(),
        item: (!is_own).then(|| item.clone()),
        ..Page::default()
    };
    for found in &all {
        let [only] = found.path.as_slice() else {
            continue;
        };
        let words = names::words(only);
        let has = |word: &str| words.iter().any(|own| own == word);
        let ty = found.field.ty.clone().required();
        if ty == Ty::Plain("bool") && has("more") {
            page.has_more = Some(only.clone());
        }
        let is_count = matches!(ty, Ty::Plain("i64" | "u64" | "i32" | "u32"));
        if is_count && has("total") {
            page.total = Some(only.clone());
        }
    }
    if needs_next {
        page.next = next(&all);
        if page.next.is_none() {
            page.last = last(item, types);
            page.last.as_ref()?;
        }
    }
    Some(page)
}

/// Collects the fields of a struct and of the structs in it.
fn collect<'t>(name: &str, path: &[String], types: &'t Types<'_>, all: &mut Vec<Found<'t>>) {
    let Some(Shape::Struct { fields, .. }) = types.definition(name).map(|it| &it.shape) else {
        return;
    };
    for field in fields {
        let mut path = path.to_vec();
        path.push(field.ident.clone());
        if let Ty::Named(inner) = field.ty.clone().required()
            && path.len() < MAX_DEPTH
        {
            collect(&inner, &path, types, all);
        }
        all.push(Found { path, field });
    }
}

/// Returns the path of the cursor or the URL of the next page.
fn next(all: &[Found<'_>]) -> Option<Vec<String>> {
    const WORDS: [&str; 4] = ["next", "continue", "cursor", "after"];
    let rank = |found: &&Found<'_>| {
        let last = found.path.last()?;
        let is_text = matches!(
            found.field.ty.clone().required(),
            Ty::Plain("String" | "Value" | "i64" | "u64")
        );
        let words = names::words(last);
        let at = WORDS
            .iter()
            .position(|word| words.iter().any(|own| own == word))?;
        is_text.then_some((at, found.path.len()))
    };
    let ranked = all.iter().filter_map(|found| Some((rank(&found)?, found)));
    let (_, best) = ranked.min_by_key(|(rank, _)| *rank)?;
    Some(best.path.clone())
}

/// Returns the field of the last item that is the cursor.
fn last(item: &Ty, types: &Types<'_>) -> Option<String> {
    const NAMES: [&str; 4] = ["cursor", "sort", "id", "name"];
    let Ty::Named(name) = item else {
        return None;
    };
    let Some(Shape::Struct { fields, .. }) = types.definition(name).map(|it| &it.shape) else {
        return None;
    };
    let has = |name: &&&str| {
        fields
            .iter()
            .any(|field| field.ident == **name && !field.optional)
    };
    NAMES.iter().find(has).map(|name| (*name).to_owned())
}

#[cfg(test)]
mod tests {
    use restrait_describe::document::Document;
    use serde_json::{Value, json};

    use super::*;

    /// Returns the page of a schema, for an endpoint with this key.
    fn marked(schema: &Value, key: &str) -> Option<Page> {
        let document = json!({
            "openapi": "3.1.0", "info": { "title": "", "version": "" }, "paths": {},
            "components": { "schemas": { "List": schema, "Item": {
                "type": "object", "required": ["id"], "properties": { "id": { "type": "string" } },
            } } },
        });
        let document = Document::parse(&document.to_string()).unwrap();
        let mut types = Types::new(&document, crate::Times::Text);
        let schema = document.schema("#/components/schemas/List").unwrap();
        let ty = types.ty(schema, "List");
        let Ty::Named(name) = &ty else {
            panic!("{ty:?} has no name");
        };
        let is_marked = mark(&ty, key, &mut types);
        types.definition(name)?.page.clone().filter(|_| is_marked)
    }

    fn items() -> Value {
        json!({ "type": "array", "items": { "$ref": "#/components/schemas/Item" } })
    }

    #[test]
    fn the_members_of_a_page_are_found() {
        let schema = json!({ "type": "object", "properties": {
            "data": items(), "hasMore": { "type": "boolean" },
            "total": { "type": "integer" }, "nextCursor": { "type": "string" },
        } });
        let page = marked(&schema, "page(cursor = cursor)").unwrap();
        assert_eq!(page.items, ["data"]);
        assert_eq!(page.next, Some(vec!["next_cursor".to_owned()]));
        assert_eq!(page.has_more.as_deref(), Some("has_more"));
        assert_eq!(page.total.as_deref(), Some("total"));
    }

    #[test]
    fn the_cursor_may_be_in_the_last_item() {
        let schema = json!({ "type": "object", "properties": { "data": items() } });
        let page = marked(&schema, "page(cursor = after)").unwrap();
        assert_eq!((page.next, page.last.as_deref()), (None, Some("id")));
        let page = marked(&schema, "page(offset = skip)").unwrap();
        assert_eq!(page.last, None);
    }

    #[test]
    fn an_object_without_a_list_is_not_a_page() {
        let schema = json!({ "type": "object", "properties": { "a": { "type": "string" } } });
        assert_eq!(marked(&schema, "page(offset = skip)"), None);
    }
}
