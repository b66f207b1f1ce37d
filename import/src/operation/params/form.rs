//! The types and styles of values that are written as text.

use restrait_describe::document::ParamStyle;
use restrait_grammar::{Location, Style};

use crate::model::{Shape, Ty};
use crate::schema::Types;

/// The way in which a parameter or a field of a form is written.
pub(in crate::operation) struct Form {
    pub(in crate::operation) location: Location,
    pub(in crate::operation) style: ParamStyle,
    pub(in crate::operation) explode: bool,
    pub(in crate::operation) required: bool,
}

impl Form {
    /// Returns the type of the argument and its style.
    ///
    /// # Errors
    ///
    /// Returns the reason why the parameter cannot be declared, as a predicate.
    pub(in crate::operation) fn bind(
        &self,
        ty: &Ty,
        types: &Types<'_>,
    ) -> Result<(Ty, Style), String> {
        let ty = ty.clone().required();
        let is_pairs = matches!(self.location, Location::Query | Location::Form);
        if self.style == ParamStyle::DeepObject && is_pairs {
            return match scalar(&ty, types) {
                Some(ty) => Ok((ty, Style::Plain)),
                None => Ok((argument(&ty), Style::Brackets)),
            };
        }
        let ty = Self::list_of_alternatives(ty, types);
        if let Some(ty) = scalar(&ty, types) {
            return Ok((ty, Style::Plain));
        }
        let has_other_delimiter = matches!(
            self.style,
            ParamStyle::SpaceDelimited | ParamStyle::PipeDelimited
        );
        if let Ty::Vec(item) = &ty {
            let item = scalar(item, types)
                .ok_or_else(|| "is a list of values that are not text".to_owned())?;
            let list = list_of(item, self.required);
            return match (self.location, self.explode) {
                (Location::Cookie, _) => Err("is a list, which a cookie cannot be".to_owned()),
                (Location::Query | Location::Form, true) => Ok((list, Style::Repeated)),
                _ if has_other_delimiter => Err(format!(
                    "is a list with the style `{}`",
                    self.style.as_str()
                )),
                _ => Ok((list, Style::Comma)),
            };
        }
        if is_pairs && self.explode && self.style == ParamStyle::Form && is_object(&ty, types) {
            return Ok((argument(&ty), Style::Flatten));
        }
        Err("has a schema that cannot be written as text".to_owned())
    }

    /// Returns the list type of a value or a list of such values: a list of one is written like the value.
    fn list_of_alternatives(ty: Ty, types: &Types<'_>) -> Ty {
        let Ty::Named(name) = &ty else {
            return ty;
        };
        let Some(Shape::Union {
            tag: None,
            variants,
        }) = types.definition(name).map(|it| &it.shape)
        else {
            return ty;
        };
        let list = variants.iter().find_map(|(_, _, ty)| match ty {
            Ty::Vec(item) => Some(item),
            Ty::Named(_)
            | Ty::Plain(_)
            | Ty::Map(_)
            | Ty::Option(_)
            | Ty::Boxed(_)
            | Ty::Ref(_)
            | Ty::Slice(_)
            | Ty::Generic(..) => None,
        });
        let Some(item) = list else {
            return ty;
        };
        let others_are_items = variants.iter().all(|(_, _, ty)| match ty {
            Ty::Vec(other) => other == item,
            Ty::Named(_)
            | Ty::Plain(_)
            | Ty::Map(_)
            | Ty::Option(_)
            | Ty::Boxed(_)
            | Ty::Ref(_)
            | Ty::Slice(_)
            | Ty::Generic(..) => scalar(ty, types).is_some(),
        });
        if others_are_items && scalar(item, types).is_some() {
            let all_same = variants
                .iter()
                .all(|(_, _, ty)| ty == &**item || matches!(ty, Ty::Vec(_)));
            let item = if all_same {
                (**item).clone()
            } else {
                Ty::Plain("String")
            };
            return item.vec();
        }
        ty
    }
}

/// Returns `true` for a type whose members can be pairs of the query.
fn is_object(ty: &Ty, types: &Types<'_>) -> bool {
    match ty {
        Ty::Map(item) => scalar(item, types).is_some(),
        Ty::Named(name) => match types.definition(name).map(|it| &it.shape) {
            Some(Shape::Struct { fields, .. }) => fields
                .iter()
                .all(|field| scalar(&field.ty.clone().required(), types).is_some()),
            Some(
                Shape::Enum { .. }
                | Shape::Union { .. }
                | Shape::Response(_)
                | Shape::Parts { .. }
                | Shape::Events(_)
                | Shape::Text { .. }
                | Shape::Alias(_)
                | Shape::Redirect,
            )
            | None => false,
        },
        Ty::Plain(_)
        | Ty::Vec(_)
        | Ty::Option(_)
        | Ty::Boxed(_)
        | Ty::Ref(_)
        | Ty::Slice(_)
        | Ty::Generic(..) => false,
    }
}

/// Returns the argument of a list.
pub(super) fn list_of(item: Ty, required: bool) -> Ty {
    if required {
        Ty::Slice(Box::new(item))
    } else {
        item.vec()
    }
}

/// Returns the type of an argument that is written by serde.
pub(crate) fn argument(ty: &Ty) -> Ty {
    match ty {
        Ty::Plain("String") => Ty::Ref(Box::new(Ty::Plain("str"))),
        Ty::Plain("bool" | "f64" | "i32" | "i64" | "u32" | "u64") => ty.clone(),
        Ty::Vec(item) => Ty::Slice(item.clone()),
        Ty::Named(_)
        | Ty::Plain(_)
        | Ty::Map(_)
        | Ty::Option(_)
        | Ty::Boxed(_)
        | Ty::Ref(_)
        | Ty::Slice(_)
        | Ty::Generic(..) => Ty::Ref(Box::new(ty.clone())),
    }
}

/// Returns the type of an argument that is one text. `None` if values of the type are not.
pub(in crate::operation) fn scalar(ty: &Ty, types: &Types<'_>) -> Option<Ty> {
    match ty {
        Ty::Option(inner) => scalar(inner, types),
        Ty::Plain("String" | "Value") => Some(Ty::Ref(Box::new(Ty::Plain("str")))),
        Ty::Plain(
            "bool" | "f64" | "i32" | "i64" | "u32" | "u64" | "Timestamp" | "Date" | "DateTime<Utc>"
            | "NaiveDate",
        ) => Some(ty.clone()),
        Ty::Named(name) => match types.definition(name).map(|it| &it.shape)? {
            Shape::Enum { .. } | Shape::Text { .. } => Some(ty.clone()),
            Shape::Union {
                tag: None,
                variants,
            } => {
                let is_text = variants.iter().all(|(_, _, ty)| {
                    !matches!(ty, Ty::Named(other) if other == name) && scalar(ty, types).is_some()
                });
                is_text.then(|| Ty::Ref(Box::new(Ty::Plain("str"))))
            }
            Shape::Struct { .. }
            | Shape::Union { .. }
            | Shape::Response(_)
            | Shape::Parts { .. }
            | Shape::Events(_)
            | Shape::Alias(_)
            | Shape::Redirect => None,
        },
        Ty::Plain(_)
        | Ty::Vec(_)
        | Ty::Map(_)
        | Ty::Boxed(_)
        | Ty::Ref(_)
        | Ty::Slice(_)
        | Ty::Generic(..) => None,
    }
}
