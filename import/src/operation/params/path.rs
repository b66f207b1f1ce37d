//! Params of the placeholders in a path.

use restrait_describe::document::{ParamStyle, Parameter};
use restrait_grammar::{Location, Style};

use super::{param, scalar, schema_ty};
use crate::left_out::LeftOut;
use crate::model::{Facts, Param, Ty};
use crate::names;
use crate::operation::Result;
use crate::operation::path::Path;
use crate::schema::Types;
use crate::text::short;

/// Returns the param of a placeholder that the document does not describe: one segment.
pub(super) fn undeclared(placeholder: &str, pointer: &str, path: &Path) -> Result<Param> {
    if path.catch_alls.iter().any(|name| name == placeholder) {
        return Err(LeftOut::new(
            pointer,
            "the placeholder of several segments is not described",
        ));
    }
    Ok(Param {
        ident: names::snake(placeholder, "segment"),
        docs: String::new(),
        deprecated: false,
        location: Location::Path,
        wire: placeholder.to_owned(),
        facts: Facts::default(),
        keys: Vec::new(),
        required: true,
        ty: Ty::Ref(Box::new(Ty::Plain("str"))),
        is_name_implied: false,
    })
}

/// Returns the param of a placeholder.
pub(super) fn in_path<'d>(
    parameter: &'d Parameter,
    placeholder: &str,
    path: &Path,
    name: &str,
    types: &mut Types<'d>,
) -> Result<Param> {
    let error = |reason: &str| {
        LeftOut::new(
            &parameter.pointer,
            format!("path parameter `{}` {reason}", short(&parameter.name)),
        )
    };
    let schema_ty = schema_ty(parameter, name, types);
    if parameter.content.is_some() {
        return Err(error("is not plain text"));
    }
    if parameter.style != ParamStyle::Simple {
        return Err(error(&format!(
            "has the style `{}`",
            parameter.style.as_str()
        )));
    }
    let is_catch_all = path.catch_alls.iter().any(|other| other == placeholder);
    let mut style = Style::Plain;
    let ty = match (scalar(&schema_ty, types), &schema_ty) {
        (Some(ty), _) => ty,
        (None, Ty::Vec(item)) => {
            let item = scalar(item, types)
                .ok_or_else(|| error("is a list of values that are not text"))?;
            if !is_catch_all {
                style = Style::Comma;
            }
            Ty::Slice(Box::new(item))
        }
        (None, _) => return Err(error("is neither a text nor a list")),
    };
    let mut param = param(parameter, Location::Path, ty, style, types);
    placeholder.clone_into(&mut param.wire);
    param.required = true;
    Ok(param)
}

/// Returns the param of a placeholder in the query of the path.
pub(super) fn in_query_of_path<'d>(
    parameter: &'d Parameter,
    wire: &str,
    name: &str,
    types: &mut Types<'d>,
) -> Result<Param> {
    let ty = schema_ty(parameter, name, types);
    let ty = scalar(&ty, types).ok_or_else(|| {
        LeftOut::new(
            &parameter.pointer,
            format!(
                "parameter `{}` of the query in the path is not text",
                short(&parameter.name)
            ),
        )
    })?;
    let mut param = param(parameter, Location::Query, ty, Style::Plain, types);
    wire.clone_into(&mut param.wire);
    Ok(param)
}
