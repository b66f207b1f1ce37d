//! The types that are sent, and their schemas.

use std::fmt::Debug;

use jsonschema::Validator;
use losant::types;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::random::Random;
use super::values::Sample;

/// A type that is sent.
pub(crate) struct Sent {
    /// Name of the schema.
    pub(crate) name: &'static str,
    text: &'static str,
    /// Decodes a document and encodes the value.
    pub(crate) decode_and_encode: fn(&str) -> Result<Value, String>,
    /// Encodes a random value and decodes the document, which is returned.
    pub(crate) encode_and_decode: fn(&mut Random) -> Result<Value, String>,
}

impl Sent {
    /// Returns the schema. Its references to schemas are references to its definitions.
    pub(crate) fn schema(&self) -> Value {
        let mut schema: Value = serde_json::from_str(self.text).unwrap();
        if self.text.contains("#/definitions/") {
            let query = SENT.iter().find(|sent| sent.name == "advancedDeviceQuery");
            let query: Value = serde_json::from_str(query.unwrap().text).unwrap();
            schema["definitions"] = json!({ "advancedDeviceQuery": query });
        }
        schema
    }

    pub(crate) fn validator(&self) -> Validator {
        jsonschema::draft7::new(&self.schema()).unwrap()
    }

    /// Decodes and encodes a document, and compares the result.
    pub(crate) fn round_trip(&self, document: &Value) -> Result<(), String> {
        let back = (self.decode_and_encode)(&document.to_string())?;
        if same(&back, document) {
            Ok(())
        } else {
            Err(format!("changed to\n  {back}"))
        }
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

fn decode_and_encode<T: DeserializeOwned + Serialize>(text: &str) -> Result<Value, String> {
    let value: T = serde_json::from_str(text).map_err(|error| format!("cannot decode: {error}"))?;
    serde_json::to_value(&value).map_err(|error| format!("cannot encode: {error}"))
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

macro_rules! sent {
    ($($name:literal: $ty:ident,)*) => {
        /// All types that are sent.
        pub(crate) const SENT: &[Sent] = &[$(Sent {
            name: $name,
            text: include_str!(concat!("../../../schemas/losant/", $name, ".json")),
            decode_and_encode: decode_and_encode::<types::$ty>,
            encode_and_decode: encode_and_decode::<types::$ty>,
        }),*];
    };
}

sent! {
    "advancedDeviceQuery": AdvancedDeviceQuery,
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
