//! Random values of the types that are sent.

use std::collections::BTreeMap;

use losant::types::*;
use losant::{
    ApplicationCertificateId, ApplicationId, ApplicationJobLogId, ApplicationKeyId,
    ApplicationTemplateId, DataTableId, DeviceId, ExperienceEndpointId, ExperienceGroupId,
    ExperienceUserId, FlowId, FlowVersionId, Number, OrgId, ResourceId, TimePoint, Timestamp,
    UserId,
};
use serde_json::Value;

use super::documents::{any, number, word};
use super::random::Random;

/// A type with random values that the API accepts.
pub(super) trait Sample: Sized {
    fn sample(random: &mut Random) -> Self;
}

/// Declares the fields of bodies: every field gets a value or stays unset.
macro_rules! bodies {
    ($($ty:ident { $($field:ident $(= $value:expr)?),* })*) => {$(
        impl Sample for $ty {
            fn sample(random: &mut Random) -> Self {
                Self {
                    $($field: bodies!(@value random $($value)?),)*
                    extra: JsonObject::new(),
                }
            }
        }
    )*};
    (@value $random:ident) => { Sample::sample($random) };
    (@value $random:ident $value:expr) => {
        if $random.chance(50) { Some($value.into()) } else { None }
    };
}

const EMAIL: &str = "someone@example.com";
const URL: &str = "https://example.com/done?a=1";

bodies! {
    ApplicationApplyTemplatePatch { template_id, email = EMAIL, callback_url = URL }
    ApplicationClonePost {
        dry_run, include_files, include_private_files, include_data_table_rows, include_devices,
        owner_id, owner_type, email = EMAIL, callback_url = URL, force_job
    }
    ApplicationExportPost {
        include_files, include_private_files, include_data_table_rows, include_devices,
        email = EMAIL, callback_url = URL, force_job, export_type, credential_name, repo
    }
    ApplicationPatch {
        name, description, endpoint_slug, exp_user_token_cutoff, endpoint_default_cors, globals,
        ftue_tracking, archive_config, blob_url_ttl = 3600.5
    }
    ApplicationReadmePatch { content }
    ArchiveConfig {
        directory, mode, device_ids, device_tags, include_devices, include_events,
        include_data_tables, data_tables_mode, data_table_ids, include_application_export,
        application_export_options, delay_days = 7, s3, credential_name, gcs, azure
    }
    ArchiveExportOptions {
        include_files, include_private_files, include_data_table_rows, include_devices,
        export_type = ExportType::Repo, credential_name, repo
    }
    Attribute { name, data_type, content_type, description, attribute_tags, system }
    AttributeSystem { aggregation, aggregation_options = [], child_attributes }
    AzureArchive { account, account_key, bucket }
    Banner { message, level }
    ChildAttribute { name, mode, device_ids, device_tags }
    DeviceCommand { time, name, payload }
    DeviceCredentials { device_id, key, secret, token_ttl = 60, requested_scopes }
    DeviceDataExport { email = EMAIL, callback_url = URL, attributes, start, end, options }
    DeviceDataExportOptions { include_date, include_id, include_blob_data }
    DevicePatch {
        name, description, tags, attributes, device_class, gateway_id, parent_id,
        system_interval = 60, keep_duplicates
    }
    DevicePost {
        name, description, tags, attributes, device_class, gateway_id, parent_id,
        system_interval = 60, keep_duplicates
    }
    DeviceState { time, meta, data, flow_version }
    DevicesDeleteOrRestorePost { email = EMAIL, query, callback_url = URL, force_job }
    DevicesExportPayloadCountPost { email = EMAIL, callback_url = URL, query, start, end }
    DevicesExportPost { email = EMAIL, callback_url = URL, query, format }
    DevicesPatch {
        update_fields, device_ids, query, update_operations, email = EMAIL, callback_url = URL
    }
    DevicesRemoveDataPost {
        query, start, end, attributes, keep_connection_history, keep_command_history,
        email = EMAIL, callback_url = URL
    }
    FileDimensions { width, height }
    FilePatch { file_size, content_type, file_dimensions }
    GcsArchive { project_id, key_json, bucket }
    GithubLogin { access_token, requested_scopes, token_ttl = 60 }
    Global { key, json, cloud_only, description }
    GlobalPatch { key, json, cloud_only, description }
    ImportIntoApplicationOptions {
        from_application_id, import_url = URL, callback_url = URL, conflict_behavior, dry_run,
        force_job, include, credential_name, repo
    }
    InstanceOrgPatch {
        name, description, icon_color, limits, whitelisted_email_domains, audit_log_enabled,
        disabled_at, is_read_only, tags, referral_id, mfa_mode, banner
    }
    MqttPublishBody { topic, message }
    MultiDeviceCommand { time, name, payload, device_tags, device_ids, device_query }
    Repo { branch, directory, commit_message }
    S3Archive { bucket, access_key_id, secret_access_key, region }
    SamlResponse { saml_response, saml_domain, requested_scopes, token_ttl = 60 }
    Tag { key, value }
    TagFilter { key, value }
    Tour { name, version, status }
}

/// Declares types whose value is one of several.
macro_rules! choices {
    ($($ty:ty: $random:ident => [$($value:expr),* $(,)?];)*) => {$(
        impl Sample for $ty {
            #[allow(unused_variables, reason = "not every choice is random")]
            fn sample($random: &mut Random) -> Self {
                let choices: &[fn(&mut Random) -> Self] = &[$(|$random| $value),*];
                $random.pick(choices)($random)
            }
        }
    )*};
}

mod queries;

choices! {
    bool: random => [random.chance(50)];
    String: random => [word(random) + "00000"];
    SecretString: random => [String::sample(random).into()];
    Scope: random => ["all.Device".into(), "all.Device.read".into()];
    Value: random => [any(random)];
    Number: random => [serde_json::from_value(number(random)).unwrap(), 2.5.into(), 3.into()];
    TimePoint: random => [
        TimePoint::NOW, TimePoint::ago(losant::time::days(7)), Timestamp::sample(random).into(),
    ];
    Timestamp: random => [
        Timestamp::now(), "2024-05-01T12:30:00+02:00".parse().unwrap(),
        "9999-12-31T23:59:59.999Z".parse().unwrap(),
    ];
    DataTimestamp: random => [
        Timestamp::sample(random).into(), 1_465_819_200_000_i64.into(),
        DataTimestamp::Millis(Number::sample(random)), DataTimestamp::ExtendedJson(word(random)),
    ];
    DisabledAt: random => [bool::sample(random).into(), Timestamp::sample(random).into()];
    Scalar: random => [
        Number::sample(random).into(), String::sample(random).into(), random.chance(50).into(),
        Timestamp::sample(random).into(), DeviceClass::sample(random).into(),
    ];
    DeviceConnectionStatus: random => [
        DeviceConnectionStatus {
            connected_at: Sample::sample(random),
            ip_address: Sample::sample(random),
            ..DeviceConnectionStatus::new(ConnectionStatus::Connected)
        },
        DeviceConnectionStatus {
            connected_at: Sample::sample(random),
            disconnected_at: Sample::sample(random),
            disconnect_reason: Sample::sample(random),
            ..DeviceConnectionStatus::new(ConnectionStatus::Disconnected)
        }.messages_from_client(5).messages_to_client(6),
    ];
    InstanceOrgLimits: random => [
        InstanceOrgLimits::new().member(25).data_ttl(86_400).system_interval(60),
        InstanceOrgLimits::new().device(u64::MAX).storage(1_i64 << 60),
    ];
    UserCredentials: random => [
        UserCredentials {
            two_factor_code: Sample::sample(random),
            requested_scopes: Sample::sample(random),
            ..UserCredentials::new(EMAIL, String::sample(random))
        }.token_ttl(60),
    ];
    UpdateOperation: random => [
        UpdateOperation::set_name(word(random)),
        UpdateOperation::set_device_class(&DeviceClass::sample(random)),
        UpdateOperation::set_description(""),
        UpdateOperation::set_gateway(DeviceId::sample(random)),
        UpdateOperation::set_parent(DeviceId::sample(random)),
        UpdateOperation::set_system_interval(60),
        UpdateOperation::set_keep_duplicates(random.chance(50)),
        UpdateOperation::set_tag(word(random), word(random)),
        UpdateOperation::set_attribute_tag(word(random), word(random), word(random)),
        UpdateOperation::set_attribute_description(word(random), word(random)),
        UpdateOperation::set_attribute_content_type(word(random), word(random)),
        UpdateOperation::rename_attribute(word(random), word(random)),
        UpdateOperation::remove_description(),
        UpdateOperation::remove_parent(),
        UpdateOperation::remove_tag(word(random)),
        UpdateOperation::remove_attribute(word(random)),
        UpdateOperation::remove_attribute_tag(word(random), word(random)),
        UpdateOperation::remove_attribute_description(word(random)),
        UpdateOperation::add_attribute(&Attribute::sample(random)),
        UpdateOperation::add_attribute_system(&Attribute::sample(random)),
    ];
}

macro_rules! enums {
    ($($ty:ident)*) => {$(
        impl Sample for $ty {
            fn sample(random: &mut Random) -> Self {
                random.pick(Self::ALL).clone()
            }
        }
    )*};
}

enums! {
    Aggregation BannerLevel ConflictBehavior DataType DeviceClass ExportFormat ImportResource
    MfaMode OwnerType TourStatus
}

/// `FilterType::None` is for tokens only.
impl Sample for FilterType {
    fn sample(random: &mut Random) -> Self {
        random
            .pick(&[Self::All, Self::Whitelist, Self::Blacklist])
            .clone()
    }
}

/// The only type of exports that all schemas accept.
impl Sample for ExportType {
    fn sample(_: &mut Random) -> Self {
        Self::Repo
    }
}

macro_rules! ids {
    ($($id:ident)*) => {$(
        impl Sample for $id {
            fn sample(random: &mut Random) -> Self {
                Self::from_bytes(std::array::from_fn(|_| random.half().to_le_bytes()[0]))
            }
        }

    )*};
}

ids! {
    ApplicationCertificateId ApplicationId ApplicationJobLogId ApplicationKeyId
    ApplicationTemplateId DataTableId DeviceId ExperienceEndpointId ExperienceGroupId
    ExperienceUserId FlowId FlowVersionId OrgId ResourceId UserId
}

impl<T: Sample> Sample for Option<T> {
    fn sample(random: &mut Random) -> Self {
        random.chance(50).then(|| T::sample(random))
    }
}

impl<T: Sample> Sample for FieldPatch<T> {
    fn sample(random: &mut Random) -> Self {
        match random.below(3) {
            0 => Self::Unchanged,
            1 => Self::Clear,
            _ => Self::Set(T::sample(random)),
        }
    }
}

impl<T: Sample> Sample for Vec<T> {
    fn sample(random: &mut Random) -> Self {
        (0..random.below(2)).map(|_| T::sample(random)).collect()
    }
}

impl<T: Sample> Sample for ListOrSingle<T> {
    fn sample(random: &mut Random) -> Self {
        match random.below(2) {
            0 => Self::Single(T::sample(random)),
            _ => Self::List(vec![T::sample(random), T::sample(random)]),
        }
    }
}

impl<T: Sample> Sample for BTreeMap<String, T> {
    fn sample(random: &mut Random) -> Self {
        let length = random.below(3);
        (0..length)
            .map(|_| (word(random), T::sample(random)))
            .collect()
    }
}
