//! The facts of a param in the extensions of a document of restrait.

use restrait_grammar::Style;
use serde_json::{Map, Value};

use super::super::literal;
use crate::model::{Facts, Ty};
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
