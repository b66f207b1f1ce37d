//! The types that are sent, and their schemas.

use std::fmt::Debug;

use jsonschema::Validator;
use losant::Client;
use losant::info::{Location, Style};
use losant::types;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::random::Random;
use super::values::Sample;
use crate::samples::table;

/// A type that is sent.
pub(crate) struct Sent {
    /// Name of the schema.
    pub(crate) name: String,
    /// The schema. Its references to schemas are references to its definitions.
    pub(crate) schema: Value,
}

/// Returns the names of all schemas that requests contain.
pub(crate) fn names() -> Vec<&'static str> {
    let endpoints = Client::RESOURCES.iter().flat_map(|api| api.endpoints());
    let params = endpoints.flat_map(|info| info.params);
    let documents = params.filter(|param| {
        param.location == Location::Body || matches!(param.style, Style::Json | Style::Brackets)
    });
    let names = documents.map(|param| param.ty.name);
    // A list of texts has no schema.
    let mut names: Vec<_> = names
        .filter(|name| name.starts_with(char::is_lowercase))
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// Returns all types that are sent of which the vendor's schema is available.
pub(crate) fn all() -> Vec<Sent> {
    names().into_iter().filter_map(Sent::new).collect()
}

impl Sent {
    fn new(name: &str) -> Option<Self> {
        let mut schema = table::schema(name).vendor()?;
        let mut definitions = Map::new();
        let mut missing = Vec::from_iter(references(&schema));
        while let Some(reference) = missing.pop() {
            if !definitions.contains_key(&reference) {
                let definition = table::schema(&reference).vendor()?;
                missing.extend(references(&definition));
                definitions.insert(reference, definition);
            }
        }
        if !definitions.is_empty() {
            schema["definitions"] = definitions.into();
        }
        close_maps(&mut schema);
        Some(Self {
            name: name.to_owned(),
            schema,
        })
    }

    pub(crate) fn validator(&self) -> Validator {
        crate::samples::vendor_validator(&self.schema).unwrap()
    }

    /// Decodes a document and encodes the value.
    pub(crate) fn decode_and_encode(&self, document: &str) -> Result<Value, String> {
        table::schema(&self.name)
            .decode(document)
            .map(|decoded| decoded.encoded)
    }

    /// Decodes and encodes a document, and compares the result.
    pub(crate) fn round_trip(&self, document: &Value) -> Result<(), String> {
        let back = self.decode_and_encode(&document.to_string())?;
        if same(&back, document) {
            Ok(())
        } else {
            Err(format!("changed to\n  {back}"))
        }
    }
}

/// Removes the members of maps whose names do not match the pattern. The vendor allows any values for
/// them, and ignores them.
fn close_maps(schema: &mut Value) {
    match schema {
        Value::Array(parts) => parts.iter_mut().for_each(close_maps),
        Value::Object(members) => {
            let is_map = members.contains_key("patternProperties");
            if is_map && !members.contains_key("properties") {
                members.insert("additionalProperties".to_owned(), false.into());
            }
            members.values_mut().for_each(close_maps);
        }
        _ => {}
    }
}

/// Returns the names of the schemas that a schema refers to.
fn references(schema: &Value) -> Vec<String> {
    match schema {
        Value::Array(parts) => parts.iter().flat_map(references).collect(),
        Value::Object(members) => members
            .iter()
            .flat_map(|(name, part)| match (name.as_str(), part) {
                ("$ref", Value::String(to)) => {
                    vec![to.trim_start_matches("#/definitions/").to_owned()]
                }
                _ => references(part),
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// Compares two documents. Numbers are equal if they have the same text.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a.to_string() == b.to_string(),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len()
                && a.iter()
                    .all(|(key, a)| b.get(key).is_some_and(|b| same(a, b)))
        }
        _ => a == b,
    }
}

/// A type with random values.
pub(crate) struct Built {
    /// Name of the schema.
    pub(crate) name: &'static str,
    /// Encodes a random value and decodes the document, which is returned.
    pub(crate) encode_and_decode: fn(&mut Random) -> Result<Value, String>,
}

fn encode_and_decode<T>(random: &mut Random) -> Result<Value, String>
where
    T: Sample + DeserializeOwned + Serialize + PartialEq + Debug,
{
    let value = T::sample(random);
    let text = serde_json::to_string(&value).map_err(|error| format!("{error}: {value:?}"))?;
    let back: T = serde_json::from_str(&text).map_err(|error| format!("{error}: {text}"))?;
    if back == value {
        Ok(serde_json::from_str(&text).unwrap())
    } else {
        Err(format!("changed to\n  {back:?}\n  {value:?}"))
    }
}

macro_rules! built {
    ($($name:literal: $ty:ident,)*) => {
        /// All types with random values.
        pub(crate) const BUILT: &[Built] = &[$(Built {
            name: $name,
            encode_and_decode: encode_and_decode::<types::$ty>,
        }),*];
    };
}

built! {
    "advancedApplicationCertQuery": AdvancedApplicationCertQuery,
    "advancedApplicationJobLogQuery": AdvancedApplicationJobLogQuery,
    "advancedApplicationKeyQuery": AdvancedApplicationKeyQuery,
    "advancedDeviceQuery": AdvancedDeviceQuery,
    "advancedEventQuery": AdvancedEventQuery,
    "advancedExperienceGroupQuery": AdvancedExperienceGroupQuery,
    "advancedExperienceUserQuery": AdvancedExperienceUserQuery,
    "advancedFlowByVersionQuery": AdvancedFlowByVersionQuery,
    "advancedFlowQuery": AdvancedFlowQuery,
    "advancedFlowVersionQuery": AdvancedFlowVersionQuery,
    "advancedInstanceOrgQuery": AdvancedInstanceOrgQuery,
    "advancedQuery": AdvancedQuery,
    "applicationApplyTemplatePatch": ApplicationApplyTemplatePatch,
    "applicationClonePost": ApplicationClonePost,
    "applicationExportPost": ApplicationExportPost,
    "applicationGlobalPatch": ApplicationGlobalPatch,
    "applicationPatch": ApplicationPatch,
    "applicationReadmePatch": ApplicationReadmePatch,
    "deviceAttributeDataTypeFilter": DeviceAttributeDataTypeFilter,
    "deviceClassFilter": DeviceClassFilter,
    "deviceCommand": DeviceCommand,
    "deviceConnectionStatus": DeviceConnectionStatus,
    "deviceCredentials": DeviceCredentials,
    "deviceDataExport": DeviceDataExport,
    "devicePatch": DevicePatch,
    "devicePost": DevicePost,
    "deviceStateOrStates": DeviceStateOrStates,
    "deviceTagFilter": DeviceTagFilter,
    "devicesDeleteOrRestorePost": DevicesDeleteOrRestorePost,
    "devicesExportPayloadCountPost": DevicesExportPayloadCountPost,
    "devicesExportPost": DevicesExportPost,
    "devicesPatch": DevicesPatch,
    "devicesRemoveDataPost": DevicesRemoveDataPost,
    "filePatch": FilePatch,
    "githubLogin": GithubLogin,
    "importIntoApplicationOptions": ImportIntoApplicationOptions,
    "instanceOrgPatch": InstanceOrgPatch,
    "mqttPublishBody": MqttPublishBody,
    "multiDeviceCommand": MultiDeviceCommand,
    "samlResponse": SamlResponse,
    "userCredentials": UserCredentials,
}
