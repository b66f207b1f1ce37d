//! Comparison of body types with the schemas: samples are decoded and encoded again without loss.

use std::collections::BTreeSet;
use std::fmt::Debug;

use losant::{Client, types};
use restrait_tests::support::shared;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

pub(crate) mod documents;

/// Decodes and encodes a document. Returns the result and the `Debug` output of the value.
fn round_trip<T: Serialize + DeserializeOwned + Debug>(document: &Value) -> (Value, String) {
    let read = serde_json::from_value::<T>(document.clone());
    let typed = read.unwrap_or_else(|error| panic!("{error}: {document}"));
    (serde_json::to_value(&typed).unwrap(), format!("{typed:?}"))
}

/// Maps schemas to types.
macro_rules! schemas {
    ($($schema:literal: $ty:ident,)*) => {
        pub(crate) const SCHEMAS: &[&str] = &[$($schema),*];

        /// Returns the schema of a type.
        pub(crate) fn schema_of(schema: &str) -> Value {
            match schema {
                $($schema => schemars::schema_for!(types::$ty).to_value(),)*
                other => panic!("no type for {other}"),
            }
        }

        /// Adds all types to the components of a generator.
        pub(crate) fn add_all(generator: &mut schemars::SchemaGenerator) {
            $(generator.subschema_for::<types::$ty>();)*
        }

        fn check(schema: &str, document: &Value) -> (Value, String) {
            match schema {
                $($schema => round_trip::<types::$ty>(document),)*
                other => panic!("no type for {other}"),
            }
        }
    };
}

schemas! {
    "advancedDeviceQuery": AdvancedDeviceQuery,
    "application": Application,
    "applicationApplyTemplatePatch": ApplicationApplyTemplatePatch,
    "applicationCloneDryRunResult": ApplicationCloneDryRunResult,
    "applicationClonePost": ApplicationClonePost,
    "applicationCreationByTemplateResult": ApplicationCreationByTemplateResult,
    "applicationExportPost": ApplicationExportPost,
    "applicationExportResult": ApplicationExportResult,
    "applicationGlobalPatch": ApplicationGlobalPatch,
    "applicationImportExecutions": ApplicationImportExecutions,
    "applicationPatch": ApplicationPatch,
    "applicationReadme": ApplicationReadme,
    "applicationReadmePatch": ApplicationReadmePatch,
    "applicationSearchResult": ApplicationSearchResult,
    "attributeNamesResponse": AttributeNamesResponse,
    "authedDevice": AuthedDevice,
    "authedUser": AuthedUser,
    "bulkDeleteResponse": BulkDeleteResponse,
    "bulkRestoreResponse": BulkRestoreResponse,
    "compositeDeviceState": CompositeDeviceState,
    "compositeDevicesState": CompositeDevicesState,
    "device": Device,
    "deviceAttributeDataTypeFilter": DeviceAttributeDataTypeFilter,
    "deviceClassFilter": DeviceClassFilter,
    "deviceCommand": DeviceCommand,
    "deviceCommands": DeviceCommands,
    "deviceConnectionStatus": DeviceConnectionStatus,
    "deviceCounts": DeviceCounts,
    "deviceCredentials": DeviceCredentials,
    "deviceDataExport": DeviceDataExport,
    "deviceLog": DeviceLog,
    "deviceNamesResponse": DeviceNamesResponse,
    "devicePatch": DevicePatch,
    "devicePayloadCounts": DevicePayloadCounts,
    "devicePost": DevicePost,
    "deviceState": DeviceState,
    "deviceStateOrStates": DeviceStateOrStates,
    "deviceStates": DeviceStates,
    "deviceTagFilter": DeviceTagFilter,
    "devices": Devices,
    "devicesDeleteOrRestorePost": DevicesDeleteOrRestorePost,
    "devicesExportPayloadCountPost": DevicesExportPayloadCountPost,
    "devicesExportPost": DevicesExportPost,
    "devicesPatch": DevicesPatch,
    "devicesRemoveDataPost": DevicesRemoveDataPost,
    "devicesUpdated": DevicesUpdated,
    "error": Error,
    "file": File,
    "filePatch": FilePatch,
    "fileUploadPostResponse": FileUploadPostResponse,
    "githubLogin": GithubLogin,
    "importIntoApplicationOptions": ImportIntoApplicationOptions,
    "instanceOrg": InstanceOrg,
    "instanceOrgPatch": InstanceOrgPatch,
    "jobEnqueuedResult": JobEnqueuedResult,
    "mqttPublishBody": MqttPublishBody,
    "multiDeviceCommand": MultiDeviceCommand,
    "notebookMinuteCounts": NotebookMinuteCounts,
    "payloadCountsBreakdown": PayloadCountsBreakdown,
    "payloadStats": PayloadStats,
    "samlResponse": SamlResponse,
    "ssoRequest": SsoRequest,
    "success": Success,
    "tagKeysResponse": TagKeysResponse,
    "tagValuesResponse": TagValuesResponse,
    "userCredentials": UserCredentials,
    "validationErrors": ValidationErrors,
}

/// Returns the schemas that declared endpoints use.
fn used() -> Option<BTreeSet<String>> {
    let surface: Value = serde_json::from_str(&shared("losant/surface.json")?).unwrap();
    let mut used = BTreeSet::new();
    for api in Client::RESOURCES {
        documents::schemas(&surface["resources"][api.name], &mut used);
    }
    Some(used)
}

#[test]
fn has_a_type_for_every_used_schema() {
    let Some(used) = used() else { return };
    let typed: BTreeSet<_> = SCHEMAS.iter().map(ToString::to_string).collect();
    assert_eq!(used, typed);
}

#[test]
fn samples_round_trip() {
    let Some(samples) = shared("losant/examples.json") else {
        return;
    };
    let samples: Value = serde_json::from_str(&samples).unwrap();
    let mut checked = 0;
    for schema in SCHEMAS {
        if let Some(sample) = samples.get(schema) {
            assert_eq!(&check(schema, sample).0, sample, "{schema}");
            checked += 1;
        }
    }
    println!("{checked} of {} schemas have a sample", SCHEMAS.len());
}

/// Schemas whose values belong to another type or duplicate other schemas.
pub(crate) const ODD: [&str; 3] = [
    "applicationSearchResult",
    "compositeDevicesState",
    "devices",
];

#[test]
fn has_fields_for_all_schema_properties_and_values() {
    for schema in SCHEMAS {
        let Some(text) = shared(&format!("losant/schemas/{schema}.json")) else {
            return;
        };
        let written: Value = serde_json::from_str(&text).unwrap();
        for pick in 0..documents::PICKS {
            let document = documents::of(&written, pick);
            let (back, shown) = check(schema, &document);
            assert_eq!(back, document, "{schema}");
            assert!(
                !shown.contains("extra: {\""),
                "{schema} has no field for it: {shown}"
            );
            if !ODD.contains(schema) {
                assert!(
                    !shown.contains("Other("),
                    "{schema} does not know it: {shown}"
                );
            }
        }
    }
}

#[test]
fn detects_missing_fields_and_variants() {
    let (_, shown) = check(
        "devicePatch",
        &json!({ "unknown": 1, "deviceClass": "new" }),
    );
    assert!(
        shown.contains("extra: {\"") && shown.contains("Other("),
        "{shown}"
    );
    let unknown = json!({ "removed": 1, "unknown": 1 });
    assert_ne!(check("bulkDeleteResponse", &unknown).0, unknown);
}

#[test]
fn keeps_unknown_fields_that_are_sent_back() {
    let patch = json!({
        "limits": { "tomorrow": 1 }, "banner": { "level": "loud", "more": [1] },
        "tags": [{ "key": "a", "value": "b", "color": "red" }], "mfaMode": "sometimes", "new": {},
    });
    assert_eq!(check("instanceOrgPatch", &patch).0, patch);
    let org: types::InstanceOrg =
        serde_json::from_value(json!({ "name": "a", "new": 1, "subscriptionStatus": "paused" }))
            .unwrap();
    assert_eq!(org.subscription_status.unwrap().as_str(), "paused");
}
