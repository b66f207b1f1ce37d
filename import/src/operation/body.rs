//! Request bodies.

use restrait_describe::document::{MediaType, Operation, ParamStyle, RequestBody};
use restrait_grammar::{Location, Style, media_type as grammar};
use serde_json::{Map, Value};

use super::params::{self, Form};
use super::{Context, Result, literal, own_name};
use crate::left_out::LeftOut;
use crate::model::{Facts, Param, Ty};
use crate::names;
use crate::schema::{self, Types};
use crate::text::short;

/// Returns the arguments of the body. `None` if the operation has no body.
pub(super) fn bind<'d>(
    operation: &'d Operation,
    name: &str,
    context: &Context<'d>,
    types: &mut Types<'d>,
) -> Result<Option<Vec<Param>>> {
    let Some(body) = &operation.body else {
        return Ok(None);
    };
    let error = |reason: String| LeftOut::new(&body.pointer, reason);
    let Some(content) = preferred(&body.content) else {
        return if body.required {
            Err(error("the body has no media type".to_owned()))
        } else {
            Ok(None)
        };
    };
    if operation.method == "HEAD" {
        return Err(error("a `HEAD` request cannot have a body".to_owned()));
    }
    let essence = grammar::essence(&content.name).to_ascii_lowercase();
    if grammar::is_json(&content.name) || essence == "*/*" && has_structure(content) {
        let mut param = json(body, content, name, types);
        let own = own_name(&body.extensions, "x-restrait-type", content);
        if let Some(own) = own.filter(|_| context.is_own) {
            param.ty = params::alias(own, param.ty, types);
        }
        return Ok(Some(vec![param]));
    }
    match essence.as_str() {
        "application/x-www-form-urlencoded" => {
            fields(body, content, Location::Form, name, types).map(Some)
        }
        "multipart/form-data" => fields(body, content, Location::Multipart, name, types).map(Some),
        essence if essence.starts_with("multipart/") => Err(error(format!(
            "bodies of the type `{}` are not supported",
            short(&content.name)
        ))),
        _ => match lines(body, content, name, types) {
            Some(param) => Ok(Some(vec![param])),
            None => raw(body, content).map(|param| Some(vec![param])),
        },
    }
}

/// Returns the media type to send: JSON before forms before everything else.
fn preferred(content: &[MediaType]) -> Option<&MediaType> {
    let rank = |content: &&MediaType| {
        let essence = grammar::essence(&content.name).to_ascii_lowercase();
        match essence.as_str() {
            "application/json" => 0,
            "application/x-www-form-urlencoded" => 2,
            "multipart/form-data" => 3,
            _ if grammar::is_json(&content.name) => 1,
            "*/*" => 5,
            _ => 4,
        }
    };
    content.iter().min_by_key(rank)
}

fn has_structure(content: &MediaType) -> bool {
    content
        .schema
        .as_ref()
        .is_some_and(|schema| schema.get("format").and_then(Value::as_str) != Some("binary"))
}

/// Returns a media type that a declaration can contain.
pub(crate) fn media_type(name: &str) -> Option<String> {
    let name = match name.trim() {
        "*/*" | "" => "application/octet-stream",
        name if name.ends_with("/*") => return None,
        name => name,
    };
    grammar::is_valid(name).then(|| name.to_owned())
}

fn json<'d>(
    body: &RequestBody,
    content: &'d MediaType,
    name: &str,
    types: &mut Types<'d>,
) -> Param {
    let ty = match &content.schema {
        Some(schema) => types.ty(schema, &format!("{name} body")).required(),
        None => Ty::Plain("Value"),
    };
    let mut param = whole(body, "body", params::argument(&ty));
    let own = content.name.trim();
    if !matches!(own, "*/*")
        && !grammar::essence(own).eq_ignore_ascii_case("application/json")
        && grammar::is_valid(own)
    {
        param
            .keys
            .push(format!("content_type = {}", crate::text::literal(own)));
    }
    param
}

/// Returns the param of a body with one JSON value in each line, in a document of restrait.
fn lines<'d>(
    body: &RequestBody,
    content: &'d MediaType,
    name: &str,
    types: &mut Types<'d>,
) -> Option<Param> {
    let schema = content.extensions.get("x-restrait-item-schema")?;
    let item = types.ty(schema, &format!("{name} item")).required();
    let ty = Ty::Generic("JsonLines", Box::new(item));
    Some(whole(body, "body", ty))
}

fn raw(body: &RequestBody, content: &MediaType) -> Result<Param> {
    let Some(media_type) = media_type(&content.name) else {
        let reason = format!(
            "the media type `{}` of the body is not one type",
            short(&content.name)
        );
        return Err(LeftOut::new(&body.pointer, reason));
    };
    let mut param = whole(body, "body", Ty::Plain("Body"));
    param.keys.push(format!(
        "content_type = {}",
        crate::text::literal(&media_type)
    ));
    Ok(param)
}

/// Returns the param of a whole body.
fn whole(body: &RequestBody, ident: &str, ty: Ty) -> Param {
    let own = params::name_of(&body.extensions, "x-restrait-name");
    let is = |extension: &str| body.extensions.get(extension) == Some(&Value::Bool(true));
    Param {
        ident: own.unwrap_or(ident).to_owned(),
        docs: body.description.clone().unwrap_or_default(),
        deprecated: is("x-restrait-deprecated") && !body.required,
        location: Location::Body,
        wire: String::new(),
        facts: Facts::default(),
        keys: Vec::new(),
        required: body.required,
        ty,
        is_name_implied: true,
    }
}

/// Returns the fields of a form or the parts of a multipart body.
fn fields<'d>(
    body: &'d RequestBody,
    content: &'d MediaType,
    location: Location,
    name: &str,
    types: &mut Types<'d>,
) -> Result<Vec<Param>> {
    let error = |reason: String| LeftOut::new(&body.pointer, reason);
    let schema = content.schema.as_ref();
    if content.extensions.contains_key("x-restrait-style") {
        return Ok(vec![flattened(
            &content.extensions,
            schema,
            location,
            name,
            types,
        )]);
    }
    let Some(fields) = schema.and_then(|schema| types.form_fields(schema)) else {
        if location == Location::Form {
            return Ok(vec![whole_form(body, schema, name, types)]);
        }
        return Err(error(
            "the parts of the multipart body are not described".to_owned(),
        ));
    };
    let mut params = Vec::new();
    for (wire, schema, required) in fields {
        let required = required && body.required;
        let read_only = schema.get("readOnly") == Some(&Value::Bool(true));
        if read_only && !required {
            continue;
        }
        let field = Field {
            wire,
            schema,
            required,
            encoding: content.encoding.get(wire),
        };
        let hint = format!("{name} {wire}");
        let bound = if location == Location::Multipart {
            Ok(field.part(&hint, types))
        } else {
            field.form(&hint, types)
        };
        let (ty, style) =
            bound.map_err(|reason| error(format!("field `{}` {reason}", short(wire))))?;
        params.push(field.param(location, ty, style, types));
    }
    Ok(params)
}

/// Returns the param that is a whole form, in a document of restrait.
fn flattened<'d>(
    extensions: &'d Map<String, Value>,
    schema: Option<&'d Value>,
    location: Location,
    name: &str,
    types: &mut Types<'d>,
) -> Param {
    let own = params::name_of(extensions, "x-restrait-type");
    let hint = own.unwrap_or(name);
    let ty = schema.map_or(Ty::Plain("Value"), |schema| types.ty(schema, hint));
    let ty = Ty::Ref(Box::new(ty.required()));
    let ident = params::name_of(extensions, "x-restrait-name").unwrap_or("form");
    Param {
        ident: ident.to_owned(),
        docs: params::name_of(extensions, "x-restrait-docs")
            .unwrap_or_default()
            .to_owned(),
        deprecated: extensions.get("x-restrait-deprecated") == Some(&Value::Bool(true)),
        location,
        wire: ident.to_owned(),
        facts: Facts {
            style: Style::Flatten,
            ..Facts::default()
        },
        keys: Vec::new(),
        required: extensions.get("x-restrait-required") == Some(&Value::Bool(true)),
        ty: match own {
            Some(own) => params::alias(own, ty, types),
            None => ty,
        },
        is_name_implied: true,
    }
}

/// Returns the param of a form whose fields are not known.
fn whole_form<'d>(
    body: &RequestBody,
    schema: Option<&'d Value>,
    name: &str,
    types: &mut Types<'d>,
) -> Param {
    let ty = match schema {
        Some(schema) => match types.ty(schema, &format!("{name} form")).required() {
            ty @ (Ty::Named(_) | Ty::Map(_)) => ty,
            Ty::Plain(_)
            | Ty::Vec(_)
            | Ty::Option(_)
            | Ty::Boxed(_)
            | Ty::Ref(_)
            | Ty::Slice(_)
            | Ty::Generic(..) => Ty::Map(Box::new(Ty::Plain("String"))),
        },
        None => Ty::Map(Box::new(Ty::Plain("String"))),
    };
    let mut param = whole(body, "form", Ty::Ref(Box::new(ty)));
    param.location = Location::Form;
    param.facts.style = Style::Flatten;
    param
}

/// A field of a form.
struct Field<'d> {
    wire: &'d str,
    schema: &'d Value,
    required: bool,
    encoding: Option<&'d Value>,
}

impl<'d> Field<'d> {
    fn form(&self, name: &str, types: &mut Types<'d>) -> std::result::Result<(Ty, Style), String> {
        let style = self
            .encoding
            .and_then(|encoding| encoding.get("style"))
            .and_then(Value::as_str);
        let explode = self
            .encoding
            .and_then(|encoding| encoding.get("explode"))
            .and_then(Value::as_bool);
        let is_json = self
            .encoding
            .and_then(|encoding| encoding.get("contentType"))
            .and_then(Value::as_str);
        let ty = types.ty(self.schema, name);
        let argument = || params::argument(&ty.clone().required());
        if is_json.is_some_and(grammar::is_json) {
            return Ok((argument(), Style::Json));
        }
        let style = match style {
            Some("deepObject") => ParamStyle::DeepObject,
            Some("spaceDelimited") => ParamStyle::SpaceDelimited,
            Some("pipeDelimited") => ParamStyle::PipeDelimited,
            Some(_) | None => ParamStyle::Form,
        };
        let form = Form {
            location: Location::Form,
            style,
            explode: explode.unwrap_or(style == ParamStyle::Form),
            required: self.required,
        };
        match form.bind(&ty, types) {
            Ok((_, Style::Flatten)) | Err(_) if self.encoding.is_none() => {
                // OpenAPI: without an encoding, an object in a form is JSON.
                Ok((argument(), Style::Json))
            }
            other => other,
        }
    }

    fn part(&self, name: &str, types: &mut Types<'d>) -> (Ty, Style) {
        if is_file(self.schema, types) {
            return (Ty::Plain("Part"), Style::Plain);
        }
        if let Some(items) = self.schema.get("items")
            && is_file(items, types)
        {
            return (Ty::Plain("Part").vec(), Style::Plain);
        }
        let ty = types.ty(self.schema, name).required();
        if let Some(ty) = params::scalar(&ty, types) {
            return (ty, Style::Plain);
        }
        if let Ty::Vec(item) = &ty
            && let Some(item) = params::scalar(item, types)
        {
            return (item.vec(), Style::Plain);
        }
        (params::argument(&ty), Style::Json)
    }

    fn param(&self, location: Location, ty: Ty, style: Style, types: &mut Types<'d>) -> Param {
        let schema = match self.schema.get("$ref").and_then(Value::as_str) {
            Some(reference) => types.document().schema(reference).unwrap_or(self.schema),
            None => self.schema,
        };
        let none = Map::new();
        let extensions = self.schema.as_object().unwrap_or(&none);
        let ty = params::own_ty(extensions, ty, style, Some(self.schema), types);
        let own = params::own_facts(extensions, &ty, style, self.required);
        let fact = |value: &Value| match style {
            Style::Plain | Style::Comma => literal::fact(value, &ty, style),
            Style::Repeated | Style::Brackets | Style::Json | Style::Flatten => None,
        };
        let example = schema.get("examples").and_then(Value::as_array);
        let example = example.and_then(|all| all.first()).and_then(fact);
        let is_secret = extensions.get("x-restrait-secret") == Some(&Value::Bool(true))
            || is_password(schema) && style == Style::Plain;
        let name = params::name_of(extensions, "x-restrait-name");
        let default = schema.get("default").and_then(fact);
        Param {
            ident: name.map_or_else(|| names::snake(self.wire, "field"), str::to_owned),
            docs: schema::docs(self.schema),
            deprecated: schema.get("deprecated") == Some(&Value::Bool(true)) && !self.required,
            location,
            wire: self.wire.to_owned(),
            facts: Facts {
                default: own.default.or(default).filter(|_| own.send.is_none()),
                example: own.example.or(example),
                ..own
            },
            keys: is_secret.then(|| "secret".to_owned()).into_iter().collect(),
            required: self.required,
            ty,
            is_name_implied: false,
        }
    }
}

/// Returns `true` for a text with the format `password`, which must not be shown.
fn is_password(schema: &Value) -> bool {
    schema.get("format").and_then(Value::as_str) == Some("password")
        && schema.get("type").and_then(Value::as_str) == Some("string")
}

/// Returns `true` for the content of a file.
fn is_file(schema: &Value, types: &Types<'_>) -> bool {
    let schema = match schema.get("$ref").and_then(Value::as_str) {
        Some(reference) => types.document().schema(reference).unwrap_or(schema),
        None => schema,
    };
    schema.get("format").and_then(Value::as_str) == Some("binary")
        || schema.get("contentMediaType").is_some() && schema.get("contentEncoding").is_none()
}
