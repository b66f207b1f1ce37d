//! Headers of responses, in documents of restrait.

use restrait_describe::document::{Header, Response};
use serde_json::Value;

use crate::model::{ResponseHeader, Shape, Ty};
use crate::names::{self, Names};
use crate::schema::Types;
use crate::text::literal;

/// Returns the type of a response with a body of this type and the headers that the document declares.
pub(super) fn with_headers(body: Ty, response: &Response, name: &str, types: &mut Types<'_>) -> Ty {
    let mut names = Names::reserving(&["body"]);
    let mut headers: Vec<ResponseHeader> = Vec::new();
    for header in &response.headers {
        let cookies = header.extensions.get("x-restrait-cookies");
        match cookies.and_then(Value::as_array) {
            Some(cookies) => headers.extend(cookies.iter().filter_map(|it| cookie(it, &mut names))),
            None => headers.push(one(header, &mut names)),
        }
    }
    let maps = response.extensions.get("x-restrait-header-maps");
    let maps = maps.and_then(Value::as_array).into_iter().flatten();
    headers.extend(maps.filter_map(|map| prefixed(map, &mut names)));
    if headers.is_empty() {
        return body;
    }
    let body = Some(body).filter(|ty| *ty != Ty::Plain("()"));
    let docs = "A response with its headers.";
    types.define(
        &format!("{name} with headers"),
        docs,
        Shape::Parts { headers, body },
    )
}

fn one(header: &Header, names: &mut Names) -> ResponseHeader {
    let schema = header.schema.as_ref().unwrap_or(&Value::Null);
    let items = schema.get("items");
    let ty = scalar(items.unwrap_or(schema));
    let mut keys = literal(&header.name);
    if items.is_some() {
        keys.push_str(", style = comma");
    }
    ResponseHeader {
        ident: names.unique(names::snake(&header.name, "header")),
        docs: header.description.clone().unwrap_or_default(),
        marker: format!("header({keys})"),
        ty: match (items, header.required) {
            (Some(_), _) => ty.vec(),
            (None, true) => ty,
            (None, false) => ty.optional(),
        },
    }
}

fn cookie(cookie: &Value, names: &mut Names) -> Option<ResponseHeader> {
    let text = |name: &str| cookie.get(name).and_then(Value::as_str);
    let name = text("name")?;
    let ty = scalar(cookie.get("schema").unwrap_or(&Value::Null));
    let is_required = cookie.get("required") == Some(&Value::Bool(true));
    Some(ResponseHeader {
        ident: names.unique(names::snake(name, "cookie")),
        docs: text("description").unwrap_or_default().to_owned(),
        marker: format!("cookie({})", literal(name)),
        ty: if is_required { ty } else { ty.optional() },
    })
}

fn prefixed(map: &Value, names: &mut Names) -> Option<ResponseHeader> {
    let text = |name: &str| map.get(name).and_then(Value::as_str);
    let prefix = text("prefix")?;
    let keys = if prefix.is_empty() {
        "flatten".to_owned()
    } else {
        format!("{}, flatten", literal(prefix))
    };
    Some(ResponseHeader {
        ident: names.unique(names::snake(prefix, "headers")),
        docs: text("description").unwrap_or_default().to_owned(),
        marker: format!("header({keys})"),
        ty: Ty::Map(Box::new(Ty::Plain("String"))),
    })
}

/// Returns the type of a value.
fn scalar(schema: &Value) -> Ty {
    Ty::Plain(match schema.get("type").and_then(Value::as_str) {
        Some("integer") => "i64",
        Some("number") => "f64",
        Some("boolean") => "bool",
        _ => "String",
    })
}
