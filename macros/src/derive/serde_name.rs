//! The names that serde gives to the fields of a struct in JSON.

use syn::{Attribute, Expr, ExprLit, Lit, Meta, MetaNameValue, Token};

use crate::name::Case;

type Metas = syn::punctuated::Punctuated<Meta, Token![,]>;

/// Returns the name of a field in JSON that is deserialized.
pub(super) fn field(name: &str, container: &[Attribute], field: &[Attribute]) -> String {
    if let Some(renamed) = find(field, "rename") {
        return renamed;
    }
    let case = find(container, "rename_all");
    let case = case.and_then(|case| Case::ALL.into_iter().find(|known| known.name() == case));
    case.map_or_else(|| name.to_owned(), |case| case.apply_to_field(name))
}

/// Returns the text of `#[serde(key = "text")]` or `#[serde(key(deserialize = "text"))]`.
///
/// Anything that cannot be read is left to serde, which reports it.
fn find(attributes: &[Attribute], key: &str) -> Option<String> {
    let lists = attributes.iter().filter(|it| it.path().is_ident("serde"));
    let metas = lists.filter_map(|it| it.parse_args_with(Metas::parse_terminated).ok());
    metas.flatten().find_map(|meta| match meta {
        Meta::NameValue(pair) if pair.path.is_ident(key) => text(&pair),
        Meta::List(list) if list.path.is_ident(key) => {
            let inner = list.parse_args_with(Metas::parse_terminated).ok()?;
            inner.iter().find_map(|meta| match meta {
                Meta::NameValue(pair) if pair.path.is_ident("deserialize") => text(pair),
                _ => None,
            })
        }
        _ => None,
    })
}

fn text(pair: &MetaNameValue) -> Option<String> {
    match &pair.value {
        Expr::Lit(ExprLit {
            lit: Lit::Str(text),
            ..
        }) => Some(text.value()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::*;

    #[test]
    fn fields_are_named_as_by_serde() {
        let none: [Attribute; 0] = [];
        let camel: [Attribute; 1] =
            [parse_quote!(#[serde(deny_unknown_fields, rename_all = "camelCase")])];
        let renamed: [Attribute; 1] = [parse_quote!(#[serde(default, rename = "Data")])];
        let both: [Attribute; 1] =
            [parse_quote!(#[serde(rename(serialize = "a", deserialize = "b"), default = "f")])];
        assert_eq!(field("all_items", &none, &none), "all_items");
        assert_eq!(field("all_items", &camel, &none), "allItems");
        assert_eq!(field("all_items", &camel, &renamed), "Data");
        assert_eq!(field("all_items", &none, &both), "b");
    }
}
