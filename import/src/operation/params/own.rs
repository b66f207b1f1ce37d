//! The facts of a param in the extensions of a document of restrait.

use restrait_describe::document::Operation;
use restrait_grammar::{Location, Style};
use serde_json::{Map, Value};

use super::super::literal;
use crate::model::{Facts, Param, Ty};
use crate::schema::Types;

/// Returns a name in an extension.
pub(in crate::operation) fn name_of<'d>(
    extensions: &'d Map<String, Value>,
    extension: &str,
) -> Option<&'d str> {
    let name = extensions.get(extension)?.as_str()?;
    Some(name).filter(|name| !name.is_empty())
}

/// Returns the type of a param that is text, or a list of texts: the one that the document names.
pub(in crate::operation) fn ty<'d>(
    extensions: &Map<String, Value>,
    ty: Ty,
    style: Style,
    schema: Option<&'d Value>,
    types: &mut Types<'d>,
) -> Ty {
    let (Some(name), Some(schema)) = (name_of(extensions, "x-restrait-type"), schema) else {
        return ty;
    };
    match style {
        Style::Plain | Style::Comma | Style::Repeated => {}
        Style::Brackets | Style::Json | Style::Flatten => return alias(name, ty, types),
    }
    let items = schema.get("items").unwrap_or(schema);
    match ty {
        Ty::Vec(item) => types.own(name, items, *item).vec(),
        Ty::Slice(item) => Ty::Slice(Box::new(types.own(name, items, *item))),
        Ty::Option(inner) => types.own(name, schema, *inner).optional(),
        other @ (Ty::Ref(_) | Ty::Plain(_) | Ty::Named(_)) => types.own(name, schema, other),
        other @ (Ty::Map(_) | Ty::Boxed(_) | Ty::Generic(..)) => other,
    }
}

/// Returns the facts of a param that its schema cannot have.
pub(in crate::operation) fn facts(
    extensions: &Map<String, Value>,
    ty: &Ty,
    style: Style,
    is_required: bool,
) -> Facts {
    let text = |extension: &str| {
        let text = extensions.get(extension)?.as_str()?;
        literal::of_text(text, ty)
    };
    Facts {
        style,
        default: text("x-restrait-default"),
        example: text("x-restrait-example"),
        send: text("x-restrait-sent").filter(|_| !is_required),
    }
}

/// Returns the type of a param or a body with the name that the document has for it.
pub(in crate::operation) fn alias(name: &str, ty: Ty, types: &mut Types<'_>) -> Ty {
    match ty {
        Ty::Ref(inner) if *inner == Ty::Plain("str") => Ty::Ref(inner),
        Ty::Ref(inner) => Ty::Ref(Box::new(types.alias(name, *inner))),
        Ty::Slice(item) => match types.alias(name, item.clone().vec()) {
            Ty::Vec(_) => Ty::Slice(item),
            other => Ty::Ref(Box::new(other)),
        },
        other @ (Ty::Named(_)
        | Ty::Plain(_)
        | Ty::Vec(_)
        | Ty::Map(_)
        | Ty::Option(_)
        | Ty::Boxed(_)
        | Ty::Generic(..)) => types.alias(name, other),
    }
}

/// Returns the params that are maps of headers.
pub(super) fn header_maps(operation: &Operation) -> Vec<Param> {
    let maps = operation.extensions.get("x-restrait-header-maps");
    let maps = maps.and_then(Value::as_array).into_iter().flatten();
    let maps = maps.filter_map(|map| {
        let text = |member: &str| map.get(member).and_then(Value::as_str);
        let is = |member: &str| map.get(member) == Some(&Value::Bool(true));
        let map = Ty::Map(Box::new(Ty::Plain("String")));
        let prefix = text("prefix")?;
        let ident = text("x-restrait-name")?;
        Some(Param {
            ident: ident.to_owned(),
            docs: text("description").unwrap_or_default().to_owned(),
            deprecated: is("deprecated"),
            location: Location::Header,
            wire: prefix.to_owned(),
            facts: Facts {
                style: Style::Flatten,
                ..Facts::default()
            },
            keys: is("x-restrait-secret")
                .then(|| "secret".to_owned())
                .into_iter()
                .collect(),
            required: is("required"),
            ty: Ty::Ref(Box::new(map)),
            is_name_implied: prefix.is_empty(),
        })
    });
    maps.collect()
}
