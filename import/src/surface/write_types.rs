//! Types as source text: the macros of the crate declare them.

use std::collections::{BTreeMap, BTreeSet};

use super::examples::Examples;
use super::house::House;
use super::imports;
use super::phrases;
use super::shape::{Def, Member, Shape, Shapes, Ty, Uses};
use super::words;
use super::write_trait::push_docs;
use crate::names::{self, Names};
use crate::text;

/// Everything that the text of a type needs.
pub(super) struct Writer<'a> {
    pub(super) shapes: &'a Shapes,
    pub(super) house: &'a House,
    /// The names of the schemas.
    pub(super) names: &'a BTreeMap<String, String>,
    /// The types of pages, with the member of the items that is the cursor.
    pub(super) pages: &'a BTreeMap<usize, Option<String>>,
}

/// A declaration in a file.
pub(super) struct Item {
    pub(super) text: String,
    /// The types that it uses.
    pub(super) words: BTreeSet<String>,
    pub(super) macros: BTreeSet<&'static str>,
}

impl Writer<'_> {
    /// Returns the text of a type.
    pub(super) fn ty(&self, ty: &Ty) -> String {
        match ty {
            Ty::Std(name) => (*name).to_owned(),
            Ty::Known(name) => name.clone(),
            Ty::Root(name) => self
                .names
                .get(name)
                .cloned()
                .unwrap_or_else(|| names::pascal(name, "Type")),
            Ty::Def(index) => self
                .shapes
                .defs
                .get(*index)
                .map(|def| def.name.clone())
                .unwrap_or_default(),
            Ty::Vec(inner) => format!("Vec<{}>", self.ty(inner)),
            Ty::Map(inner) => format!("BTreeMap<String, {}>", self.ty(inner)),
            Ty::Option(inner) => format!("Option<{}>", self.ty(inner)),
            Ty::Single(inner) => format!("ListOrSingle<{}>", self.ty(inner)),
        }
    }

    fn examples(&self) -> Examples<'_> {
        Examples {
            shapes: self.shapes,
            krate: self.house.krate(),
            number: self.house.number(),
        }
    }

    /// Returns the alias for a schema that has the type of another.
    pub(super) fn alias(&self, root: &str, ty: &Ty) -> Item {
        let mut item = Item::new();
        let name = names::pascal(root, "Type");
        let target = self.ty(ty);
        let what = match ty {
            Ty::Vec(_) => format!(
                "a list of {}",
                words::plural(&words::noun(self.house, root))
            ),
            Ty::Map(_) => format!("{} by name", words::plural(&words::noun(self.house, root))),
            Ty::Std(_)
            | Ty::Known(_)
            | Ty::Root(_)
            | Ty::Def(_)
            | Ty::Option(_)
            | Ty::Single(_) => words::a(&words::noun(self.house, root)),
        };
        let mut docs = format!("Schema `{root}`: {what}.");
        if let Some(example) = self.examples().of_alias(&name, ty) {
            docs.push_str(&format!("\n\n{example}"));
        }
        push_docs(&mut item.text, &docs, 0, "///");
        item.text
            .push_str(&format!("pub type {name} = {target};\n"));
        imports::words(&target, &mut item.words);
        item
    }

    /// Returns the declaration of a type.
    pub(super) fn def(&self, index: usize) -> Option<Item> {
        let def = self.shapes.defs.get(index)?;
        let mut item = Item::new();
        match &def.shape {
            Shape::Struct { members, rest } => {
                self.push_struct(&mut item, index, def, (members, rest.as_ref()));
            }
            Shape::Enum(values) => self.push_enum(&mut item, def, values),
            Shape::Tagged { tag, variants } => self.push_tagged(&mut item, def, (tag, variants)),
            Shape::Untagged(variants) => self.push_untagged(&mut item, def, variants),
        }
        Some(item)
    }

    fn docs(&self, def: &Def, list: Option<&str>) -> String {
        match def.roots.first() {
            Some(root) => phrases::schema(root, self.house, list),
            None => {
                let member = def.first.1.last().map_or(def.name.as_str(), String::as_str);
                let is_change = def.first.0.ends_with("Patch");
                let name = if is_change {
                    def.first.0.trim_end_matches("Patch")
                } else {
                    def.first.0.as_str()
                };
                let name = name.strip_suffix("Post").unwrap_or(name);
                if member.starts_with('=') {
                    let owner = words::a(&words::noun(self.house, name));
                    return format!(
                        "{} of {owner}.",
                        words::capitalized(&words::a(&words::spoken(&def.name)))
                    );
                }
                phrases::nested(member, name, self.house, is_change)
            }
        }
    }

    /// Returns the noun for the owner of fields.
    fn owner(&self, def: &Def) -> String {
        match def.roots.first() {
            Some(root) => {
                let name = ["Post", "Patch"]
                    .iter()
                    .find_map(|end| root.strip_suffix(end))
                    .unwrap_or(root);
                words::noun(self.house, name)
            }
            None => {
                let member = def.first.1.iter().rev().find(|name| *name != "items");
                let member = member.map_or(def.name.as_str(), String::as_str);
                words::spoken(&words::singular(member.trim_start_matches('=')))
            }
        }
    }

    fn push_struct(
        &self,
        item: &mut Item,
        index: usize,
        def: &Def,
        (members, rest): (&[Member], Option<&Ty>),
    ) {
        let name = match def.uses {
            Uses {
                request: true,
                response: true,
            } => "shared_type",
            Uses {
                request: true,
                response: false,
            } => "request_body",
            Uses { .. } => "response_type",
        };
        item.macros.insert(name);
        let is_response = name == "response_type";
        let is_list = |member: &Member| {
            is_response && member.wire == "items" && matches!(member.ty, Ty::Vec(_))
        };
        let page = self.pages.get(&index).filter(|_| is_response);
        let has_items = members.iter().any(is_list);
        item.text.push_str(&format!("{name}! {{\n"));
        let list = if page.is_some() { "page" } else { "list" };
        let mut docs = self.docs(def, has_items.then_some(list));
        let has_example = !def.roots.is_empty() || !is_response;
        let example = self.examples().of_struct(def, members, is_response);
        if let Some(example) = example.filter(|_| has_example) {
            docs.push_str(&format!("\n\n{example}"));
        }
        push_docs(&mut item.text, &docs, 4, "///");
        let is_default = members
            .iter()
            .all(|member| is_list(member) || !member.required || member.nullable);
        match (page, has_items && is_default) {
            (Some(_), true) => item.text.push_str("    #[derive(Default, Page)]\n"),
            (Some(_), false) => item.text.push_str("    #[derive(Page)]\n"),
            (None, true) => item.text.push_str("    #[derive(Default)]\n"),
            (None, false) => {}
        }
        if page.is_some() {
            item.words.insert("Page".to_owned());
        }
        let schema = def
            .roots
            .first()
            .cloned()
            .unwrap_or_else(|| uncapitalized(&def.name));
        item.text
            .push_str(&format!("    pub struct {} as \"{schema}\" {{\n", def.name));
        let owner = self.owner(def);
        let has_id = members.iter().any(|member| member.wire == "id");
        let mut idents = Names::reserving(if is_response { &[] } else { &["new", "extra"] });
        for member in members {
            let is_change = def
                .roots
                .first()
                .is_some_and(|root| root.ends_with("Patch"));
            let docs = phrases::field(member, &owner, self.house, (is_change, has_id));
            push_docs(&mut item.text, &docs, 8, "///");
            let ident = idents.unique(names::snake(&member.wire, "value"));
            if is_list(member) {
                item.text.push_str("        #[serde(default)]\n");
                match page {
                    Some(Some(cursor)) => item
                        .text
                        .push_str(&format!("        #[page(items, cursor = {cursor})]\n")),
                    Some(None) => item.text.push_str("        #[page(items)]\n"),
                    None => {}
                }
            } else if member.wire == "totalCount" && page.is_some() {
                item.text.push_str("        #[page(total)]\n");
            }
            if names::Case::Camel.apply_to_field(&ident) != member.wire {
                item.text.push_str(&format!(
                    "        #[serde(rename = {})]\n",
                    text::literal(&member.wire)
                ));
            }
            let ty = self.ty(&member.ty);
            imports::words(&ty, &mut item.words);
            let ty = if is_list(member) || (member.required && !member.nullable) {
                ty
            } else if member.nullable && !is_response {
                format!("FieldPatch<{ty}>")
            } else {
                format!("Option<{ty}>")
            };
            item.text
                .push_str(&format!("        pub {}: {ty},\n", names::ident(&ident)));
        }
        if let Some(rest) = rest.filter(|_| is_response) {
            let ty = self.ty(rest);
            imports::words(&ty, &mut item.words);
            let ident = idents.unique("rest".to_owned());
            item.text
                .push_str("        /// All other fields, by name.\n        #[serde(flatten)]\n");
            item.text
                .push_str(&format!("        pub {ident}: BTreeMap<String, {ty}>,\n"));
        }
        item.text.push_str("    }\n}\n");
    }

    fn push_enum(&self, item: &mut Item, def: &Def, values: &[String]) {
        item.macros.insert("string_enum");
        item.text.push_str("string_enum! {\n");
        push_docs(&mut item.text, &self.docs(def, None), 4, "///");
        item.text.push_str(&format!("    {} {{\n", def.name));
        let mut idents = Names::reserving(&["Other"]);
        for value in values {
            let ident = idents.unique(names::pascal(value, "Value"));
            let docs = words::capitalized(&words::spoken(value));
            let docs = if docs.is_empty() {
                format!("`{value}`")
            } else {
                docs
            };
            push_docs(&mut item.text, &format!("{docs}."), 8, "///");
            item.text
                .push_str(&format!("        {ident} = {},\n", text::literal(value)));
        }
        item.text.push_str("    }\n}\n");
    }

    fn push_tagged(&self, item: &mut Item, def: &Def, (tag, variants): (&str, &[(String, Ty)])) {
        item.macros.insert("tagged_enum");
        item.text.push_str("tagged_enum! {\n");
        push_docs(&mut item.text, &self.docs(def, None), 4, "///");
        item.text.push_str(&format!(
            "    pub enum {} as \"{}\" by \"{tag}\" {{\n",
            def.name,
            uncapitalized(&def.name)
        ));
        let mut idents = Names::reserving(&["Other"]);
        for (value, ty) in variants {
            let ident = idents.unique(names::pascal(value, "Value"));
            let ty = self.ty(ty);
            imports::words(&ty, &mut item.words);
            push_docs(
                &mut item.text,
                &format!("{}.", words::capitalized(&words::spoken(value))),
                8,
                "///",
            );
            item.text.push_str(&format!(
                "        {ident}({ty}) = {},\n",
                text::literal(value)
            ));
        }
        item.text.push_str("    }\n}\n");
    }

    fn push_untagged(&self, item: &mut Item, def: &Def, variants: &[Ty]) {
        item.macros.insert("untagged_enum");
        item.text.push_str("untagged_enum! {\n");
        push_docs(&mut item.text, &self.docs(def, None), 4, "///");
        item.text.push_str(&format!(
            "    pub enum {} as \"{}\" {{\n",
            def.name,
            uncapitalized(&def.name)
        ));
        let mut idents = Names::default();
        for ty in variants {
            let (name, docs) = self.variant(ty);
            let short = name
                .strip_prefix(def.name.as_str())
                .filter(|short| !short.is_empty());
            let name = short.map_or(name.clone(), str::to_owned);
            let ident = idents.unique(name);
            let ty = self.ty(ty);
            imports::words(&ty, &mut item.words);
            item.text
                .push_str(&format!("        /// {docs}.\n        {ident}({ty}),\n"));
        }
        item.text.push_str("    }\n}\n");
    }

    /// Returns the name and the docs of a variant.
    fn variant(&self, ty: &Ty) -> (String, String) {
        let (name, docs) = match ty {
            Ty::Std("String") => ("Text", "Text"),
            Ty::Std("bool") => ("Flag", "A flag"),
            Ty::Std(_) | Ty::Option(_) | Ty::Single(_) => ("Value", "A value"),
            Ty::Vec(_) => ("List", "A list"),
            Ty::Map(_) => ("Map", "An object"),
            Ty::Known(name) if name == self.house.number() => ("Number", "A number"),
            Ty::Known(name) if name == "JsonObject" => ("Object", "An object"),
            Ty::Known(_) | Ty::Root(_) | Ty::Def(_) => {
                let name = self.ty(ty);
                let docs = words::capitalized(&words::a(&words::spoken(&name)));
                let simple = name.split('<').next().unwrap_or_default().to_owned();
                return (simple, docs);
            }
        };
        (name.to_owned(), docs.to_owned())
    }
}

impl Item {
    pub(super) fn new() -> Self {
        Self {
            text: String::new(),
            words: BTreeSet::new(),
            macros: BTreeSet::new(),
        }
    }
}

fn uncapitalized(name: &str) -> String {
    let mut chars = name.chars();
    let first = chars.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(chars).collect()
}
