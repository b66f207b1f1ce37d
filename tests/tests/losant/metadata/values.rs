//! Fields of any value: those that the API does not describe further.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Fields, variants and aliases whose type contains `Value` or `JsonObject`. Open variants such as
/// `Other` are not listed.
const ANY: &[&str] = &[
    "ApplicationJobLogs.query",
    "AttributeSystem.aggregation_options",
    "AuditLog.request_body",
    "AuditLog.request_path_params",
    "AuditLog.request_query_params",
    "AuditLog.response_body",
    "BlockConfig.extra",
    "CompositeDevicesState.query",
    "CustomNodeTrigger.config",
    "DataTableRows.query",
    "DeviceCommand.payload",
    "DeviceState.meta",
    "Devices.query",
    "Event.data",
    "EventListBlock.column_errors",
    "EventPatch.data",
    "EventPost.data",
    "EventStateFilter::All",
    "EventUpdate.data",
    "Events.query",
    "FlowLogEntry.errors",
    "FlowNode.config",
    "FlowNode.meta",
    "FlowStorageEntries",
    "FlowStorageEntry.value",
    "InstanceAuditLog.request_body",
    "InstanceAuditLog.request_path_params",
    "InstanceAuditLog.request_query_params",
    "InstanceAuditLog.response_body",
    "JsonObject",
    "MultiDeviceCommand.payload",
    "PlainTrigger.config",
    "UpdateOperation.value",
    "VirtualButtonPress.meta",
    "VirtualButtonPress.payload",
];

#[test]
fn only_listed_fields_have_any_value() {
    let types = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api/src/types");
    let mut found = BTreeSet::new();
    collect(&types, &mut found);
    let listed: BTreeSet<_> = ANY.iter().map(ToString::to_string).collect();
    let unlisted: Vec<_> = found.difference(&listed).collect();
    let gone: Vec<_> = listed.difference(&found).collect();
    println!("{} fields have any value", found.len());
    assert!(
        unlisted.is_empty() && gone.is_empty(),
        "not listed: {unlisted:#?}, gone: {gone:#?}"
    );
}

fn collect(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, found);
        } else {
            fields(&fs::read_to_string(&path).unwrap(), found);
        }
    }
}

/// Finds `Type.field`, `Type::Variant` and `Alias` in a source file.
fn fields(source: &str, found: &mut BTreeSet<String>) {
    let mut parent = "";
    let is_any = |ty: &str| {
        let mut words = ty.split(|char: char| !char.is_alphanumeric());
        words.any(|word| word == "Value" || word == "JsonObject")
    };
    // A declaration in a macro or at the top level, without its tests.
    for line in source.split("#[cfg(test)]").next().unwrap().lines() {
        let line = line.trim();
        let declaration = line.strip_prefix("pub ").unwrap_or(line);
        let name = |rest: &'static str| {
            declaration
                .strip_prefix(rest)
                .and_then(|it| it.split(|char: char| !char.is_alphanumeric()).next())
        };
        if let Some(name) = name("struct ").or(name("enum ")) {
            parent = name;
        } else if let (Some(alias), Some((_, ty))) = (name("type "), declaration.split_once(" = "))
        {
            if is_any(ty) && line.starts_with("pub ") {
                found.insert(alias.to_owned());
            }
        } else if let Some((field, ty)) = declaration.split_once(": ")
            && line.starts_with("pub ")
            && line.ends_with(',')
            && is_any(ty)
        {
            found.insert(format!("{parent}.{field}"));
        } else if let Some((variant, ty)) = line.split_once('(')
            && variant.starts_with(|first: char| first.is_ascii_uppercase())
            && variant.chars().all(char::is_alphanumeric)
            && variant != "Other"
            && line.ends_with("),")
            && is_any(ty)
        {
            found.insert(format!("{parent}::{variant}"));
        }
    }
}

#[test]
fn finds_fields_variants_and_aliases() {
    let source = "pub type Row = Vec<Value>;\n    pub struct A as \"a\" {\n        pub b: Option<Value>,\n\
                  pub c: MyValue,\n    }\npub enum D {\n    /// Any Value.\n    E(JsonObject),\n    F(G),\n}";
    let mut found = BTreeSet::new();
    fields(source, &mut found);
    assert_eq!(Vec::from_iter(found), ["A.b", "D::E", "Row"]);
}
