//! The files of responses with several statuses, and of the events of streams.

use std::collections::BTreeSet;

use super::imports::{self, Scope};
use super::model::{ByStatus, Events};
use super::words;
use super::write_trait::push_docs;
use crate::names;

/// Returns the file of responses with several statuses.
pub(super) fn by_status(by_status: &[ByStatus], scope: &Scope<'_>) -> String {
    let mut body = String::new();
    let mut words = BTreeSet::new();
    for response in by_status {
        body.push('\n');
        push_docs(&mut body, &response.docs, 0, "///");
        body.push_str(&format!(
            "#[derive(Debug, Clone, PartialEq, Response)]\npub enum {} {{\n",
            response.ident
        ));
        let mut is_first = true;
        for (code, docs, name, ty) in &response.variants {
            let other = if is_first && ty.is_some() { ", _" } else { "" };
            is_first = false;
            body.push_str(&format!("    /// {docs}\n    #[status({code}{other})]\n"));
            match ty {
                Some(ty) => {
                    imports::words(ty, &mut words);
                    body.push_str(&format!("    {name}({ty}),\n"));
                }
                None => body.push_str(&format!("    {name},\n")),
            }
        }
        body.push_str("}\n");
    }
    let uses = scope.uses_in_types(&words, &BTreeSet::new(), &[]);
    format!("//! Responses with several statuses.\n\nuse restrait::Response;\n\n{uses}{body}")
}

/// Returns the file of events of streams.
pub(super) fn streams(streams: &[Events], scope: &Scope<'_>) -> String {
    let mut body = String::new();
    let mut words = BTreeSet::new();
    for stream in streams {
        body.push_str("\n/// An event of a stream.\n#[derive(Debug, Clone, PartialEq, Event)]\n");
        body.push_str(&format!(
            "#[event(rename_all = \"camelCase\")]\npub enum {} {{\n",
            stream.ident
        ));
        for (name, ty) in &stream.variants {
            let docs = words::capitalized(&words::spoken(name));
            let ident = names::pascal(name, "Event");
            match ty {
                Some(ty) => {
                    imports::words(ty, &mut words);
                    body.push_str(&format!("    /// {docs}.\n    {ident}({ty}),\n"));
                }
                None => body.push_str(&format!("    /// {docs}.\n    {ident},\n")),
            }
        }
        body.push_str("}\n");
    }
    let uses = scope.uses_in_types(&words, &BTreeSet::new(), &[]);
    format!("//! Events of streams.\n\nuse restrait::Event;\n\n{uses}{body}")
}
