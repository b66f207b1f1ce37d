//! Types of bodies and params.

use std::collections::BTreeSet;

use super::{WIDTH, Writer, breaking, docs, layout, own};
use crate::model::{Field, Shape, Ty, TypeDef, Use, Variant};
use crate::{names, text};

/// Returns the file of the types.
pub(super) fn file(types: &[TypeDef]) -> String {
    let mut imports: BTreeSet<&'static str> = BTreeSet::new();
    let mut body = String::new();
    for definition in types {
        body.push('\n');
        push(&mut body, definition, &mut imports);
    }
    let mut out = "//! The types of bodies and params.\n\n".to_owned();
    if body.contains("TypeInfo") {
        imports.extend(["JsonType", "TypeInfo"]);
    }
    let uses = Writer::imports(&imports);
    out.push_str(&uses);
    out.push_str(if uses.is_empty() {
        body.trim_start()
    } else {
        &body
    });
    out
}

fn push(out: &mut String, definition: &TypeDef, imports: &mut BTreeSet<&'static str>) {
    docs::push(out, &definition.docs, 0, "///");
    match &definition.shape {
        Shape::Struct {
            rename_all,
            fields,
            more,
        } => push_struct(
            out,
            definition,
            *rename_all,
            (fields, more.as_ref()),
            imports,
        ),
        Shape::Enum {
            rename_all,
            variants,
            other,
        } => push_enum(
            out,
            definition,
            *rename_all,
            (variants, other.as_deref()),
            imports,
        ),
        Shape::Union { tag, variants } => {
            push_union(out, definition, tag.as_deref(), variants, imports);
        }
        Shape::Response(variants) => {
            out.push_str("#[derive(Debug, restrait::Response)]\n");
            out.push_str(&format!("pub enum {} {{\n", definition.ident));
            for (code, name, ty) in variants {
                out.push_str(&format!("    #[status({code})]\n"));
                push_variant(out, name, ty.as_ref(), imports);
            }
            out.push_str("}\n");
        }
        Shape::Parts { headers, body } => {
            own::push_parts(out, &definition.ident, (headers, body.as_ref()), imports);
        }
        Shape::Events(events) => own::push_events(out, &definition.ident, events, imports),
        Shape::Alias(ty) => {
            ty.imports(imports);
            let line = format!("pub type {} = {};\n", definition.ident, ty.text(""));
            out.push_str(&line);
        }
        Shape::Text {
            inner,
            json,
            pattern,
        } => own::push_text(out, &definition.ident, (inner, json, pattern.as_deref())),
        Shape::Redirect => {
            out.push_str("#[derive(Debug, restrait::Response)]\n");
            out.push_str(&format!("pub struct {} {{\n", definition.ident));
            out.push_str("    /// The URL of the target.\n    #[header]\n    pub location: Option<String>,\n}\n");
        }
    }
}

/// Appends `#[derive(..)]` for the directions in which values are sent.
fn push_derives(
    out: &mut String,
    use_: Use,
    further: &[&str],
    imports: &mut BTreeSet<&'static str>,
) {
    let mut derives = vec!["Clone", "Debug", "PartialEq"];
    derives.extend(further);
    if use_.in_responses {
        derives.push("Deserialize");
        imports.insert("Deserialize");
    }
    if use_.in_requests {
        derives.push("Serialize");
        imports.insert("Serialize");
    }
    if use_.in_params {
        derives.push("restrait::param::Param");
    }
    derives.sort_by_key(|name| name.contains("::"));
    out.push_str(&format!("#[derive({})]\n", derives.join(", ")));
}

fn push_serde(out: &mut String, arguments: &[String], indent: usize) {
    if arguments.is_empty() {
        return;
    }
    let margin = " ".repeat(indent);
    out.push_str(&format!(
        "{margin}{}\n",
        layout::inline("serde", arguments, indent)
    ));
}

fn push_struct(
    out: &mut String,
    definition: &TypeDef,
    rename_all: Option<&str>,
    (fields, more): (&[Field], Option<&(String, Ty)>),
    imports: &mut BTreeSet<&'static str>,
) {
    let use_ = definition.use_;
    let is_default = |ty: &Ty| matches!(ty, Ty::Option(_) | Ty::Vec(_) | Ty::Map(_));
    let has_default = fields
        .iter()
        .all(|field| field.optional || is_default(&field.ty));
    let mut further = Vec::new();
    further.extend(has_default.then_some("Default"));
    further.extend(definition.page.as_ref().map(|_| "restrait::Page"));
    push_derives(out, use_, &further, imports);
    own::push_page_keys(out, definition.page.as_ref());
    let rename_all: Vec<_> = rename_all
        .iter()
        .map(|case| format!("rename_all = \"{case}\""))
        .collect();
    push_serde(out, &rename_all, 0);
    let header = format!("pub struct {} {{", definition.ident);
    if header.chars().count() <= WIDTH {
        out.push_str(&format!("{header}\n"));
    } else {
        out.push_str(&format!("pub struct {}\n{{\n", definition.ident));
    }
    for field in fields {
        docs::push(out, &field.docs, 4, "///");
        let role = definition
            .page
            .as_ref()
            .and_then(|page| own::role(page, &field.ident));
        let is_list = role
            .as_deref()
            .is_some_and(|role| role.starts_with("items"));
        let ty = if field.optional && !is_list {
            field.ty.clone().optional()
        } else {
            field.ty.clone()
        };
        ty.imports(imports);
        let mut serde = Vec::new();
        serde.extend(
            field
                .rename
                .as_ref()
                .map(|name| format!("rename = {}", text::literal(name))),
        );
        if field.optional && is_list {
            serde.push("default".to_owned());
        } else if field.optional && use_.in_requests {
            serde.push("skip_serializing_if = \"Option::is_none\"".to_owned());
        }
        push_serde(out, &serde, 4);
        if let Some(role) = role {
            out.push_str(&format!("    #[page({role})]\n"));
        }
        push_field(out, &names::ident(&field.ident), &ty);
    }
    if let Some((name, ty)) = more {
        imports.insert("BTreeMap");
        ty.imports(imports);
        out.push_str("    /// All other members.\n    #[serde(flatten)]\n");
        push_field(out, name, &Ty::Map(Box::new(ty.clone())));
    }
    out.push_str("}\n");
}

pub(super) fn push_field(out: &mut String, name: &str, ty: &Ty) {
    let field = breaking::field(&format!("pub {name}"), &ty.text(""));
    out.push_str(&format!("    {field},\n"));
}

fn push_enum(
    out: &mut String,
    definition: &TypeDef,
    rename_all: Option<&str>,
    (variants, other): (&[Variant], Option<&str>),
    imports: &mut BTreeSet<&'static str>,
) {
    let use_ = definition.use_;
    let further: &[&str] = if other.is_none() {
        &["Copy", "Eq"]
    } else {
        &["Eq"]
    };
    push_derives(out, use_, further, imports);
    let has_serde = use_.in_requests || use_.in_responses;
    let attribute = if has_serde { "serde" } else { "param" };
    if let Some(case) = rename_all {
        out.push_str(&format!("#[{attribute}(rename_all = \"{case}\")]\n"));
    }
    out.push_str(&format!("pub enum {} {{\n", definition.ident));
    for variant in variants {
        if let Some(name) = &variant.rename {
            let name = text::literal(name);
            let arguments = if has_serde {
                vec![format!("rename = {name}")]
            } else {
                vec![name]
            };
            out.push_str(&format!(
                "    {}\n",
                layout::inline(attribute, &arguments, 4)
            ));
        }
        out.push_str(&format!("    {},\n", variant.ident));
    }
    if let Some(other) = other {
        let attribute = if has_serde {
            "serde(untagged)"
        } else {
            "param(_)"
        };
        out.push_str(&format!(
            "    /// Any other value.\n    #[{attribute}]\n    {other}(String),\n"
        ));
    }
    out.push_str("}\n");
}

fn push_union(
    out: &mut String,
    definition: &TypeDef,
    tag: Option<&str>,
    variants: &[(Option<String>, String, Ty)],
    imports: &mut BTreeSet<&'static str>,
) {
    push_derives(out, definition.use_, &[], imports);
    let attribute = match tag {
        Some(tag) => format!("tag = {}", text::literal(tag)),
        None => "untagged".to_owned(),
    };
    push_serde(out, &[attribute], 0);
    out.push_str(&format!("pub enum {} {{\n", definition.ident));
    for (value, name, ty) in variants {
        if let Some(value) = value.as_ref().filter(|value| *value != name) {
            push_serde(out, &[format!("rename = {}", text::literal(value))], 4);
        }
        push_variant(out, name, Some(ty), imports);
    }
    out.push_str("}\n");
}

pub(super) fn push_variant(
    out: &mut String,
    name: &str,
    ty: Option<&Ty>,
    imports: &mut BTreeSet<&'static str>,
) {
    match ty {
        Some(ty) => {
            ty.imports(imports);
            out.push_str(&format!("    {},\n", breaking::variant(name, &ty.text(""))));
        }
        None => out.push_str(&format!("    {name},\n")),
    }
}
