//! A client for Losant.
//!
//! Written by `restrait import` from the document of `losant`.

/// The library that the API is declared with.
pub use restrait;
use restrait::{ApiError, client};

pub use resources::application::*;
pub use resources::auth::*;
pub use resources::device::*;
pub use resources::devices::*;
pub use resources::file::*;
pub use resources::instance_org::*;

/// A client for Losant.
#[client(
    base_url = "https://api.losant.com",
    headers("accept-version" = "^1.31.0"),
    env(token = "LOSANT_API_TOKEN", base_url = "LOSANT_API_URL"),
    error = types::Error,
    resources(Application, Auth, Device, Devices, File, InstanceOrg),
)]
pub struct Client {
    /// Domain of the request, for instances with several domains.
    #[header(example = "example.com")]
    losantdomain: Option<String>,
    /// If `true`, responses list the available actions.
    #[query("_actions", send = false)]
    actions: Option<bool>,
    /// If `true`, responses link to related resources.
    #[query("_links", send = true)]
    links: Option<bool>,
    /// If `true`, responses include embedded resources.
    #[query("_embedded", send = true)]
    embedded: Option<bool>,
}

impl From<types::Error> for ApiError {
    fn from(error: types::Error) -> Self {
        let mut api_error = Self::new();
        api_error.kind = error.r#type;
        api_error.message = error.message;
        api_error
    }
}

mod resources {
    pub(super) mod application {
        use restrait::body::Part;
        use restrait::sse::EventStream;
        use restrait::{api, endpoint};

        use crate::imported::losant::types;

        /// An application: its settings, usage, exports, imports and archives.
        #[api(
            client = crate::imported::losant::Client,
            rename_all = "camelCase",
            scopes(
                read = [
                    "all.Application", "all.Application.bounded", "all.Application.cli",
                    "all.Application.read",
                    "all.Organization", "all.Organization.bounded", "all.Organization.read",
                    "all.User", "all.User.bounded", "all.User.cli", "all.User.read",
                    "application.*",
                    "application.get",
                ],
                common = [
                    "all.Application", "all.Application.bounded",
                    "all.Organization", "all.Organization.bounded",
                    "all.User", "all.User.bounded",
                    "application.*",
                ],
                write = [
                    "all.Application", "all.Application.bounded", "all.Application.cli",
                    "all.Organization", "all.Organization.bounded",
                    "all.User", "all.User.bounded", "all.User.cli",
                    "application.*",
                    "application.patch",
                ],
                read_2 = [
                    "all.Application", "all.Application.bounded", "all.Application.read",
                    "all.Organization", "all.Organization.bounded", "all.Organization.read",
                    "all.User", "all.User.bounded", "all.User.read",
                    "application.*",
                ],
            ),
            params(
                applicationId(example = "575ec8687ae143cd83dc4a97") = "Id of the application",
                asBytes(default = false, example = true) = "If `true`, the counts are in bytes instead of \
                    payloads",
                summaryExclude(style = comma, example = "payloadCount") = "Fields to exclude from the \
                    summary",
                summaryInclude(style = comma, example = "payloadCount") = "Fields to include in the \
                    summary",
            ),
            errors(400 = "invalid request", 404 = "application not found"),
        )]
        pub trait Application {
            /// Returns an application.
            #[endpoint(
                method = "GET",
                path = "/applications/<applicationId>",
                scopes = [read],
                responses(200 = "the application"),
            )]
            fn get(
                &self,
                application_id: types::ApplicationId,
                summary_exclude: Option<Vec<&str>>,
                summary_include: Option<Vec<&str>>,
            ) -> types::Application;

            /// Deletes an application and all of its resources.
            #[endpoint(
                method = "DELETE",
                path = "/applications/<applicationId>",
                scopes = [common, "application.delete"],
                responses(200 = "the application was deleted"),
            )]
            fn delete(&self, application_id: types::ApplicationId) -> types::Success;

            /// Changes an application.
            #[endpoint(
                method = "PATCH",
                path = "/applications/<applicationId>",
                scopes = [write],
                responses(200 = "the updated application"),
            )]
            fn patch(
                &self,
                application_id: types::ApplicationId,
                /// Fields to change.
                #[body]
                application: &types::ApplicationPatch,
                summary_exclude: Option<Vec<&str>>,
                summary_include: Option<Vec<&str>>,
            ) -> types::Application;

            /// Imports the resources of a template into an application.
            #[endpoint(
                method = "PATCH",
                path = "/applications/<applicationId>/applyTemplate",
                scopes = [common, "application.applyTemplate"],
                responses(200 = "the updated application", 202 = "queued as a job"),
            )]
            fn apply_template(
                &self,
                application_id: types::ApplicationId,
                /// Template to apply.
                #[body]
                options: &types::ApplicationApplyTemplatePatch,
            ) -> types::ApplicationApplyTemplateResponse;

            /// Queues a job that archives the device data of one day.
            #[endpoint(
                method = "GET",
                path = "/applications/<applicationId>/archiveData",
                scopes = [common, "application.archiveData"],
                responses(202 = "queued as a job"),
                idempotent = false,
            )]
            fn archive_data(
                &self,
                application_id: types::ApplicationId,
                /// Day to archive. It must be more than 31 days ago and within the data retention time.
                #[query(example = "1518556791829")]
                date: types::ArchiveDay,
            ) -> types::JobEnqueuedResult;

            /// Queues a job that archives all device data of an application.
            #[endpoint(
                method = "GET",
                path = "/applications/<applicationId>/backfillArchiveData",
                scopes = [common, "application.backfillArchiveData"],
                responses(202 = "queued as a job"),
                idempotent = false,
            )]
            fn backfill_archive_data(
                &self,
                application_id: types::ApplicationId,
            ) -> types::JobEnqueuedResult;

            /// Copies an application.
            #[endpoint(
                method = "POST",
                path = "/applications/<applicationId>/clone",
                scopes = [common, "application.clone"],
                responses(200 = "successful dry run", 201 = "the new application", 202 = "queued as a job"),
                errors(422(types::ValidationErrors) = "invalid resources"),
                allow(client_method),
            )]
            fn clone(
                &self,
                application_id: types::ApplicationId,
                /// Resources to copy, and the owner of the copy.
                #[body]
                options: Option<&types::ApplicationClonePost>,
            ) -> types::ApplicationCloneResponse;

            /// Returns the device counts of an application for each day in a range.
            #[endpoint(
                method = "GET",
                path = "/applications/<applicationId>/deviceCounts",
                scopes = [read_2, "application.deviceCounts"],
                responses(200 = "device counts"),
            )]
            fn device_counts(
                &self,
                application_id: types::ApplicationId,
                /// Start of the range
                #[query(example = "0")]
                start: Option<types::TimePoint>,
                /// End of the range
                #[query(example = "1465790400000")]
                end: Option<types::TimePoint>,
            ) -> types::DeviceCounts;

            /// Exports an application and its resources.
            #[endpoint(
                method = "POST",
                path = "/applications/<applicationId>/export",
                scopes = [common, "application.export"],
                responses(200 = "URL of the export", 202 = "queued as a job"),
            )]
            fn export(
                &self,
                application_id: types::ApplicationId,
                /// Resources to export, and the destination.
                #[body]
                options: &types::ApplicationExportPost,
            ) -> types::ApplicationExportResponse;

            /// Queues a job that archives the data tables of an application.
            #[endpoint(
                method = "GET",
                path = "/applications/<applicationId>/fullDataTablesArchive",
                scopes = [common, "application.fullDataTablesArchive"],
                responses(202 = "queued as a job"),
                idempotent = false,
            )]
            fn full_data_tables_archive(
                &self,
                application_id: types::ApplicationId,
            ) -> types::JobEnqueuedResult;

            /// Queues a job that archives the events of an application.
            #[endpoint(
                method = "GET",
                path = "/applications/<applicationId>/fullEventsArchive",
                scopes = [common, "application.fullEventsArchive"],
                responses(202 = "queued as a job"),
                idempotent = false,
            )]
            fn full_events_archive(&self, application_id: types::ApplicationId)
            -> types::JobEnqueuedResult;

            /// Changes some global values of an application.
            #[endpoint(
                method = "PATCH",
                path = "/applications/<applicationId>/globals",
                scopes = [write],
                responses(200 = "the updated application"),
            )]
            fn globals(
                &self,
                application_id: types::ApplicationId,
                /// Global values to change.
                #[body]
                globals: &types::ApplicationGlobalPatch,
            ) -> types::Application;

            /// Imports resources from a bundle, a URL, a repository or another application.
            ///
            /// With [`dry_run`](types::ImportIntoApplicationOptions::dry_run), the API only checks the
            /// import.
            #[endpoint(
                method = "POST",
                path = "/applications/<applicationId>/import",
                scopes = [common, "application.import"],
                responses(
                    200 = "the updated application or the outcome of a dry run",
                    202 = "queued as a job",
                ),
            )]
            fn import(
                &self,
                application_id: types::ApplicationId,
                /// Bundle, a zip file.
                #[multipart]
                import_bundle: Option<Part>,
                /// Email address to notify when a job is done. Defaults to the address of the user who
                /// makes the request.
                #[multipart(example = "email@example.com")]
                email: Option<String>,
                /// Source and options of the import.
                #[multipart(style = json)]
                options: Option<&types::ImportIntoApplicationOptions>,
            ) -> types::ApplicationImportResponse;

            /// Returns the latest imports into an application, newest first.
            #[endpoint(
                method = "GET",
                path = "/applications/<applicationId>/importLogs",
                scopes = [read_2, "application.importLogs"],
                responses(200 = "imports"),
            )]
            fn import_logs(
                &self,
                application_id: types::ApplicationId,
                /// Maximum number of imports.
                #[query(default = 1, example = 10)]
                limit: Option<u32>,
                /// Time of the oldest import to return.
                #[query(example = "1465790400000")]
                since: Option<types::TimePoint>,
            ) -> types::ApplicationImportExecutions;

            /// Publishes a message to the MQTT broker of an application.
            #[endpoint(
                method = "POST",
                path = "/applications/<applicationId>/mqttPublishMessage",
                scopes = [common, "application.mqttPublishMessage"],
                responses(200 = "the message was published"),
            )]
            fn mqtt_publish_message(
                &self,
                application_id: types::ApplicationId,
                /// Message and topic.
                #[body]
                payload: &types::MqttPublishBody,
            ) -> types::Success;

            /// Streams the messages of a topic of an application's MQTT broker.
            #[endpoint(
                method = "GET",
                path = "/applications/<applicationId>/mqttSubscriptionStream",
                scopes = [read_2, "application.mqttSubscriptionStream"],
                responses(200 = "stream of messages"),
                common_query = false,
            )]
            fn mqtt_subscription_stream(
                &self,
                application_id: types::ApplicationId,
                /// Interval between keep-alive comments in the stream.
                #[query(default = "2", example = "2")]
                keep_alive_interval: Option<types::Seconds>,
                /// MQTT topic.
                #[query(example = "my/topic")]
                topic: &str,
            ) -> EventStream<types::ApplicationMqttSubscriptionStreamEvent>;

            /// Returns the notebook usage of an application for each day in a range.
            #[endpoint(
                method = "GET",
                path = "/applications/<applicationId>/notebookMinuteCounts",
                scopes = [read_2, "application.notebookMinuteCounts"],
                responses(200 = "notebook minute counts"),
            )]
            fn notebook_minute_counts(
                &self,
                application_id: types::ApplicationId,
                /// Start of the range
                #[query(example = "0")]
                start: Option<types::TimePoint>,
                /// End of the range
                #[query(example = "1465790400000")]
                end: Option<types::TimePoint>,
            ) -> types::NotebookMinuteCounts;

            /// Returns the payload counts of an application, by type and source.
            #[endpoint(
                method = "GET",
                path = "/applications/<applicationId>/payloadCounts",
                scopes = [read_2, "application.payloadCounts"],
                responses(200 = "payload counts"),
            )]
            fn payload_counts(
                &self,
                application_id: types::ApplicationId,
                /// Start of the range
                #[query(default = "-2592000000", example = "0")]
                start: Option<types::TimePoint>,
                /// End of the range
                #[query(default = "0", example = "1465790400000")]
                end: Option<types::TimePoint>,
                as_bytes: Option<bool>,
            ) -> types::PayloadStats;

            /// Returns the payload counts of an application for each interval in a range.
            #[endpoint(
                method = "GET",
                path = "/applications/<applicationId>/payloadCountsBreakdown",
                scopes = [read_2, "application.payloadCountsBreakdown"],
                responses(200 = "payload counts by interval"),
            )]
            fn payload_counts_breakdown(
                &self,
                application_id: types::ApplicationId,
                /// Start of the range
                #[query(example = "0")]
                start: Option<types::TimePoint>,
                /// End of the range
                #[query(example = "1465790400000")]
                end: Option<types::TimePoint>,
                /// Length of the intervals: a day or an hour
                #[query(default = "86400000", example = "86400000")]
                resolution: Option<types::Resolution>,
                as_bytes: Option<bool>,
                /// If `true`, the counts include payloads that are not billed
                #[query(default = false, example = true)]
                include_non_billable: Option<bool>,
            ) -> types::PayloadCountsBreakdown;

            /// Returns the readme of an application.
            #[endpoint(
                method = "GET",
                path = "/applications/<applicationId>/readme",
                scopes = [read],
                responses(200 = "the readme"),
            )]
            fn readme(&self, application_id: types::ApplicationId) -> types::ApplicationReadme;

            /// Changes the readme of an application.
            #[endpoint(
                method = "PATCH",
                path = "/applications/<applicationId>/readme",
                scopes = [write],
                responses(200 = "the updated readme"),
            )]
            fn readme_patch(
                &self,
                application_id: types::ApplicationId,
                /// Fields to change.
                #[body]
                readme: &types::ApplicationReadmePatch,
            ) -> types::ApplicationReadme;

            /// Returns the resources of an application whose names match a text.
            #[endpoint(
                method = "GET",
                path = "/applications/<applicationId>/search",
                scopes = [read_2, "application.search"],
                responses(200 = "matching resources"),
            )]
            fn search(
                &self,
                application_id: types::ApplicationId,
                /// Part of the name, at least 1 character.
                #[query(example = "my dev")]
                filter: &str,
            ) -> types::ApplicationSearchResult;
        }
    }

    pub(super) mod auth {
        use restrait::{api, endpoint};

        use crate::imported::losant::types;

        /// Authentication of users and devices. These endpoints do not require a token.
        #[api(
            client = crate::imported::losant::Client,
            errors(400 = "invalid request", 401 = "invalid credentials"),
        )]
        pub trait Auth {
            /// Authenticates a device with an access key.
            #[endpoint(
                method = "POST",
                path = "/auth/device",
                responses(200 = "the device and its token"),
            )]
            fn authenticate_device(
                &self,
                /// Credentials
                #[body]
                credentials: &types::DeviceCredentials,
            ) -> types::AuthedDevice;

            /// Returns the sign-in method of an email domain.
            #[endpoint(
                method = "GET",
                path = "/auth/ssoDomain",
                responses(200 = "single sign-on configuration", 204 = "no single sign-on"),
                errors(401 = none),
            )]
            fn sso_domain(
                &self,
                /// Email address with which the user signs in.
                #[query(example = "example@example.com")]
                email: &str,
            ) -> types::AuthSsoDomainResponse;

            /// Authenticates a user with an email address and a password.
            #[endpoint(
                method = "POST",
                path = "/auth/user",
                responses(200 = "the user and their token"),
            )]
            fn authenticate_user(
                &self,
                /// Credentials
                #[body]
                credentials: &types::UserCredentials,
            ) -> types::AuthedUser;

            /// Authenticates a user through GitHub.
            #[endpoint(
                method = "POST",
                path = "/auth/user/github",
                responses(200 = "the user and their token"),
            )]
            fn authenticate_user_github(
                &self,
                /// Access token issued by GitHub.
                #[body]
                oauth: &types::GithubLogin,
            ) -> types::AuthedUser;

            /// Authenticates a user through a SAML identity provider.
            #[endpoint(
                method = "POST",
                path = "/auth/user/saml",
                responses(200 = "the user and their token"),
            )]
            fn authenticate_user_saml(
                &self,
                /// Response of the identity provider.
                #[body]
                saml: &types::SamlResponse,
            ) -> types::AuthedUser;
        }
    }

    pub(super) mod device {
        use restrait::sse::EventStream;
        use restrait::{api, endpoint};

        use crate::imported::losant::types;

        /// A device: its settings, states, commands and connections.
        #[api(
            client = crate::imported::losant::Client,
            rename_all = "camelCase",
            scopes(
                read = [
                    "all.Application", "all.Application.bounded", "all.Application.read",
                    "all.Device", "all.Device.read",
                    "all.Organization", "all.Organization.bounded", "all.Organization.read",
                    "all.User", "all.User.bounded", "all.User.read",
                    "device.*",
                ],
                write = [
                    "all.Application", "all.Application.bounded",
                    "all.Organization", "all.Organization.bounded",
                    "all.User", "all.User.bounded",
                    "device.*",
                ],
                write_2 = [
                    "all.Application", "all.Application.bounded",
                    "all.Device",
                    "all.Organization", "all.Organization.bounded",
                    "all.User", "all.User.bounded",
                    "device.*",
                ],
                common = [
                    "all.Application", "all.Application.bounded", "all.Application.read",
                    "all.Organization", "all.Organization.bounded", "all.Organization.read",
                    "all.User", "all.User.bounded", "all.User.read",
                    "device.*",
                ],
            ),
            params(
                applicationId(example = "575ec8687ae143cd83dc4a97") = "Id of the application that the \
                    device belongs to",
                attributesAsObject(example = false) = "If `true`, attributes are an object instead of a \
                    list",
                deviceId(example = "575ecf887ae143cd83dc4aa2") = "Id of the device",
                duration(example = "86400000") = "Length of the range",
                keepAliveInterval(default = "2", example = "2") = "Interval between keep-alive comments in \
                    the stream",
                since(example = "1465790400000") = "Start of the range",
                sortDirection(default = "desc", example = "desc") = "Sort direction by time",
                tagsAsObject(example = true) = "If `true`, tags are an object instead of a list",
            ),
            errors(400 = "invalid request", 404 = "device not found"),
        )]
        pub trait Device {
            /// Returns a device.
            #[endpoint(
                method = "GET",
                path = "/applications/<applicationId>/devices/<deviceId>",
                scopes = [read, "device.get"],
                responses(200 = "the device"),
            )]
            fn get(
                &self,
                application_id: types::ApplicationId,
                device_id: types::DeviceId,
                /// If `true`, the response does not include `connectionInfo`.
                #[query(example = true)]
                exclude_connection_info: Option<bool>,
                tags_as_object: Option<bool>,
                attributes_as_object: Option<bool>,
            ) -> types::Device;

            /// Deletes a device.
            ///
            /// A deleted device can be restored for a limited time.
            #[endpoint(
                method = "DELETE",
                path = "/applications/<applicationId>/devices/<deviceId>",
                scopes = [write, "device.delete"],
                responses(200 = "the device was deleted"),
            )]
            fn delete(
                &self,
                application_id: types::ApplicationId,
                device_id: types::DeviceId,
            ) -> types::Success;

            /// Changes a device.
            #[endpoint(
                method = "PATCH",
                path = "/applications/<applicationId>/devices/<deviceId>",
                scopes = [write, "device.patch"],
                responses(200 = "the updated device"),
            )]
            fn patch(
                &self,
                application_id: types::ApplicationId,
                device_id: types::DeviceId,
                /// Fields to change.
                #[body]
                device: &types::DevicePatch,
                tags_as_object: Option<bool>,
                attributes_as_object: Option<bool>,
            ) -> types::Device;

            /// Returns the latest commands sent to a device.
            #[endpoint(
                method = "GET",
                path = "/applications/<applicationId>/devices/<deviceId>/command",
                scopes = [read, "device.getCommand"],
                responses(200 = "commands"),
            )]
            fn get_command(
                &self,
                application_id: types::ApplicationId,
                device_id: types::DeviceId,
                /// Maximum number of commands.
                #[query(default = 1, example = 10)]
                limit: Option<u32>,
                #[deprecated] since: Option<types::TimePoint>,
                sort_direction: Option<types::SortDirection>,
                duration: Option<types::Millis>,
                /// Start of the range.
                #[query(example = "1465790400000")]
                start: Option<types::TimePoint>,
                /// End of the range
                #[query(example = "0")]
                end: Option<types::TimePoint>,
            ) -> types::DeviceCommands;

            /// Sends a command to a device.
            #[endpoint(
                method = "POST",
                path = "/applications/<applicationId>/devices/<deviceId>/command",
                scopes = [write_2, "device.sendCommand"],
                responses(200 = "the command was sent"),
            )]
            fn send_command(
                &self,
                application_id: types::ApplicationId,
                device_id: types::DeviceId,
                /// Command to send.
                #[body]
                device_command: &types::DeviceCommand,
            ) -> types::Success;

            /// Streams the commands sent to a device.
            #[endpoint(
                method = "GET",
                path = "/applications/<applicationId>/devices/<deviceId>/commandStream",
                scopes = [read, "device.commandStream"],
                responses(200 = "stream of commands"),
                common_query = false,
            )]
            fn command_stream(
                &self,
                application_id: types::ApplicationId,
                device_id: types::DeviceId,
                keep_alive_interval: Option<types::Seconds>,
            ) -> EventStream<types::DeviceCommandStreamEvent>;

            /// Returns the last value of each attribute of a device.
            #[endpoint(
                method = "GET",
                path = "/applications/<applicationId>/devices/<deviceId>/compositeState",
                scopes = [read, "device.getCompositeState"],
                responses(200 = "last values"),
            )]
            fn get_composite_state(
                &self,
                application_id: types::ApplicationId,
                device_id: types::DeviceId,
                /// Start of the range
                #[query(default = "1", example = "1465790400000")]
                start: Option<types::TimePoint>,
                /// End of the range
                #[query(default = "0", example = "1465790400000")]
                end: Option<types::TimePoint>,
                /// Names of the attributes to return. Defaults to all attributes.
                #[query(style = comma, example = "myAttr1,myAttr2")]
                attributes: Option<Vec<&str>>,
            ) -> types::CompositeDeviceState;

            /// Queues a job that deletes the data of a device. Without a range, all data is deleted.
            #[endpoint(
                method = "DELETE",
                path = "/applications/<applicationId>/devices/<deviceId>/data",
                scopes = [write, "device.removeData"],
                responses(202 = "queued as a job"),
            )]
            fn remove_data(
                &self,
                application_id: types::ApplicationId,
                device_id: types::DeviceId,
                /// Start of the range
                #[query(default = "1", example = "1465790400000")]
                start: Option<types::TimePoint>,
                /// End of the range
                #[query(default = "0", example = "1465790400000")]
                end: Option<types::TimePoint>,
            ) -> types::JobEnqueuedResult;

            /// Queues a job that exports the data of a device. Without a range, all data is exported.
            #[endpoint(
                method = "POST",
                path = "/applications/<applicationId>/devices/<deviceId>/export",
                scopes = [common, "device.export"],
                responses(202 = "queued as a job"),
            )]
            fn export(
                &self,
                application_id: types::ApplicationId,
                device_id: types::DeviceId,
                /// Start of the range
                #[query(default = "1", example = "1465790400000")]
                start: Option<types::TimePoint>,
                /// End of the range
                #[query(default = "0", example = "1465790400000")]
                end: Option<types::TimePoint>,
                /// Email address to send the export to. Defaults to the address of the user who makes the
                /// request.
                #[query(example = "email@example.com")]
                email: Option<String>,
                /// URL to call with the result.
                #[query(example = "https://example.com/cburl")]
                callback_url: Option<String>,
                /// If `true`, values of blob attributes are in base64. Otherwise, the export contains links
                /// that expire.
                #[query(example = true)]
                include_blob_data: Option<bool>,
                /// Options of the export. They override all other parameters.
                #[body]
                query: Option<&types::DeviceDataExport>,
            ) -> types::JobEnqueuedResult;

            /// Returns the latest entries of a device's connection log.
            #[endpoint(
                method = "GET",
                path = "/applications/<applicationId>/devices/<deviceId>/logs",
                scopes = [read, "device.getLogEntries"],
                responses(200 = "log entries"),
            )]
            fn get_log_entries(
                &self,
                application_id: types::ApplicationId,
                device_id: types::DeviceId,
                /// Maximum number of log entries.
                #[query(default = 1, example = 10)]
                limit: Option<u32>,
                #[deprecated] since: Option<types::TimePoint>,
                sort_direction: Option<types::SortDirection>,
                duration: Option<types::Millis>,
                /// Start of the range.
                #[query(example = "1465790400000")]
                start: Option<types::TimePoint>,
                /// End of the range
                #[query(example = "0")]
                end: Option<types::TimePoint>,
            ) -> types::DeviceLog;

            /// Returns the payload counts of a device, by type.
            #[endpoint(
                method = "GET",
                path = "/applications/<applicationId>/devices/<deviceId>/payloadCounts",
                scopes = [common, "device.payloadCounts"],
                responses(200 = "payload counts"),
            )]
            fn payload_counts(
                &self,
                application_id: types::ApplicationId,
                device_id: types::DeviceId,
                /// Start of the range
                #[query(default = "-2592000000", example = "0")]
                start: Option<types::TimePoint>,
                /// End of the range
                #[query(default = "0", example = "1465790400000")]
                end: Option<types::TimePoint>,
            ) -> types::DevicePayloadCounts;

            /// Returns the payload counts of a device for each interval in a range.
            #[endpoint(
                method = "GET",
                path = "/applications/<applicationId>/devices/<deviceId>/payloadCountsBreakdown",
                scopes = [common, "device.payloadCountsBreakdown"],
                responses(200 = "payload counts by interval"),
            )]
            fn payload_counts_breakdown(
                &self,
                application_id: types::ApplicationId,
                device_id: types::DeviceId,
                /// Start of the range
                #[query(default = "-2592000000", example = "0")]
                start: Option<types::TimePoint>,
                /// End of the range
                #[query(default = "0", example = "1465790400000")]
                end: Option<types::TimePoint>,
                /// Length of the intervals: a day or an hour.
                #[query(default = "86400000", example = "86400000")]
                resolution: Option<types::Resolution>,
            ) -> types::PayloadCountsBreakdown;

            /// Reports a connection or a disconnection of a device that does not connect directly.
            #[endpoint(
                method = "POST",
                path = "/applications/<applicationId>/devices/<deviceId>/setConnectionStatus",
                scopes = [write_2, "device.setConnectionStatus"],
                responses(200 = "the status was changed"),
            )]
            fn set_connection_status(
                &self,
                application_id: types::ApplicationId,
                device_id: types::DeviceId,
                /// New connection status.
                #[body]
                connection_status: &types::DeviceConnectionStatus,
            ) -> types::Success;

            /// Returns the latest states of a device.
            #[endpoint(
                method = "GET",
                path = "/applications/<applicationId>/devices/<deviceId>/state",
                scopes = [read, "device.getState"],
                responses(200 = "states"),
            )]
            fn get_state(
                &self,
                application_id: types::ApplicationId,
                device_id: types::DeviceId,
                /// Maximum number of states.
                #[query(default = 1, example = 10)]
                limit: Option<u32>,
                #[deprecated] since: Option<types::TimePoint>,
                sort_direction: Option<types::SortDirection>,
                duration: Option<types::Millis>,
                /// Start of the range.
                #[query(example = "1465790400000")]
                start: Option<types::TimePoint>,
                /// End of the range
                #[query(example = "0")]
                end: Option<types::TimePoint>,
            ) -> types::DeviceStates;

            /// Reports one or more states of a device.
            #[endpoint(
                method = "POST",
                path = "/applications/<applicationId>/devices/<deviceId>/state",
                scopes = [write_2, "device.sendState"],
                responses(200 = "the state was received"),
            )]
            fn send_state(
                &self,
                application_id: types::ApplicationId,
                device_id: types::DeviceId,
                /// One state or a list of states.
                #[body]
                device_state: &types::DeviceStateOrStates,
            ) -> types::Success;

            /// Streams the states that a device reports.
            #[endpoint(
                method = "GET",
                path = "/applications/<applicationId>/devices/<deviceId>/stateStream",
                scopes = [read, "device.stateStream"],
                responses(200 = "stream of states"),
                common_query = false,
            )]
            fn state_stream(
                &self,
                application_id: types::ApplicationId,
                device_id: types::DeviceId,
                keep_alive_interval: Option<types::Seconds>,
            ) -> EventStream<types::DeviceStateStreamEvent>;
        }
    }

    pub(super) mod devices {
        use restrait::{api, endpoint};

        use crate::imported::losant::types;

        /// The devices of an application: lists, queries and operations on several devices.
        #[api(
            client = crate::imported::losant::Client,
            rename_all = "camelCase",
            scopes(
                read = [
                    "all.Application", "all.Application.bounded", "all.Application.read",
                    "all.Device", "all.Device.read",
                    "all.Organization", "all.Organization.bounded", "all.Organization.read",
                    "all.User", "all.User.bounded", "all.User.read",
                    "devices.*",
                ],
                write = [
                    "all.Application", "all.Application.bounded",
                    "all.Organization", "all.Organization.bounded",
                    "all.User", "all.User.bounded",
                    "devices.*",
                ],
                common = [
                    "all.Application", "all.Application.bounded", "all.Application.read",
                    "all.Organization", "all.Organization.bounded", "all.Organization.read",
                    "all.User", "all.User.bounded", "all.User.read",
                    "devices.*",
                ],
            ),
            params(
                applicationId(example = "575ec8687ae143cd83dc4a97") = "Id of the application that the \
                    devices belong to",
                attributesAsObject(example = false) = "If `true`, attributes are an object instead of a \
                    list",
                page(default = 0, example = 0) = "Number of the page. The first page is 0",
                perPage(default = 100, example = 10) = "Maximum number of devices per page",
                sortDirection(default = "asc", example = "asc") = "Sort direction",
                startsWith(example = "temper") = "Prefix of the names, keys or values. Ignores case",
                tagsAsObject(example = true) = "If `true`, tags are an object instead of a list",
            ),
            errors(400 = "invalid request", 404 = "application not found"),
        )]
        pub trait Devices {
            /// Returns a page of devices.
            #[endpoint(
                method = "GET",
                path = "/applications/<applicationId>/devices",
                scopes = [read, "devices.get"],
                responses(200 = "page of devices"),
                page(number = page, first = 0),
            )]
            fn get(
                &self,
                application_id: types::ApplicationId,
                /// Sort field
                #[query(default = "name", example = "name")]
                sort_field: Option<types::DeviceSortField>,
                sort_direction: Option<types::SortDirection>,
                page: Option<u32>,
                per_page: Option<u32>,
                /// Field to filter the devices by.
                #[query(example = "name")]
                filter_field: Option<types::NameField>,
                /// Pattern for the value of the filter field. `*` matches any text.
                #[query(example = "my * device")]
                filter: Option<String>,
                /// Classes of the devices.
                #[query(style = brackets)]
                device_class: Option<&types::DeviceClassFilter>,
                /// Tags of the devices. A device must have all of them.
                #[query(style = brackets)]
                tag_filter: Option<&types::DeviceTagFilter>,
                /// If `true`, devices do not include `connectionInfo`.
                #[query(example = true)]
                exclude_connection_info: Option<bool>,
                /// System that contains the devices.
                #[query(example = "575ecf887ae143cd83dc4aa2")]
                parent_id: Option<types::DeviceId>,
                /// Query for the devices. It overrides `filter_field`, `filter`, `device_class`,
                /// `tag_filter` and `parent_id`.
                #[query(style = json)]
                query: Option<&types::AdvancedDeviceQuery>,
                tags_as_object: Option<bool>,
                attributes_as_object: Option<bool>,
                /// If `true`, returns deleted devices that can still be restored.
                #[query(example = false)]
                query_deleted: Option<bool>,
            ) -> types::Devices;

            /// Creates a device.
            #[endpoint(
                method = "POST",
                path = "/applications/<applicationId>/devices",
                scopes = [write, "devices.post"],
                responses(201 = "the new device"),
            )]
            fn post(
                &self,
                application_id: types::ApplicationId,
                /// Fields of the new device.
                #[body]
                device: &types::DevicePost,
                tags_as_object: Option<bool>,
                attributes_as_object: Option<bool>,
            ) -> types::Device;

            /// Changes several devices.
            #[endpoint(
                method = "PATCH",
                path = "/applications/<applicationId>/devices",
                scopes = [write, "devices.patch"],
                responses(200 = "number of changed devices", 202 = "queued as a job"),
            )]
            fn patch(
                &self,
                application_id: types::ApplicationId,
                /// Devices to change, and the changes.
                #[body]
                patch_info: &types::DevicesPatch,
            ) -> types::DevicesPatchResponse;

            /// Returns the names of the attributes of matching devices, at most 1000.
            #[endpoint(
                method = "GET",
                path = "/applications/<applicationId>/devices/attributeNames",
                scopes = [common, "devices.attributeNames"],
                responses(200 = "names"),
            )]
            fn attribute_names(
                &self,
                application_id: types::ApplicationId,
                /// Query for the devices
                #[query(style = json)]
                query: Option<&types::AdvancedDeviceQuery>,
                /// Data types of the attributes.
                #[query(style = brackets)]
                data_type: Option<&types::DeviceAttributeDataTypeFilter>,
                starts_with: Option<String>,
            ) -> types::AttributeNamesResponse;

            /// Sends a command to several devices.
            #[endpoint(
                method = "POST",
                path = "/applications/<applicationId>/devices/command",
                scopes = [
                    "all.Application", "all.Application.bounded",
                    "all.Device",
                    "all.Organization", "all.Organization.bounded",
                    "all.User", "all.User.bounded",
                    "devices.*",
                    "devices.sendCommand",
                ],
                responses(200 = "the command was sent", 202 = "queued as a job"),
            )]
            fn send_command(
                &self,
                application_id: types::ApplicationId,
                /// Command to send, and the devices to send it to.
                #[body]
                multi_device_command: &types::MultiDeviceCommand,
            ) -> types::DevicesSendCommandResponse;

            /// Returns a page of devices with the last value of each attribute.
            #[endpoint(
                method = "GET",
                path = "/applications/<applicationId>/devices/compositeState",
                scopes = [read, "devices.getCompositeState"],
                responses(200 = "page of devices with their last values"),
                page(number = page, first = 0),
            )]
            fn get_composite_state(
                &self,
                application_id: types::ApplicationId,
                /// Start of the range.
                #[query(default = "1", example = "1465790400000")]
                start: Option<types::TimePoint>,
                /// End of the range.
                #[query(default = "0", example = "1465790400000")]
                end: Option<types::TimePoint>,
                /// Names of the attributes to return. Defaults to all attributes.
                #[query(style = comma, example = "myAttr1,myAttr2")]
                attributes: Option<Vec<&str>>,
                /// Sort field
                #[query(default = "name", example = "name")]
                sort_field: Option<types::DeviceStateSortField>,
                sort_direction: Option<types::SortDirection>,
                page: Option<u32>,
                per_page: Option<u32>,
                /// Query for the devices
                #[query(style = json)]
                query: Option<&types::AdvancedDeviceQuery>,
            ) -> types::CompositeDevicesState;

            /// Deletes all devices that match a query.
            ///
            /// Deleted devices can be restored for a limited time.
            #[endpoint(
                method = "POST",
                path = "/applications/<applicationId>/devices/delete",
                scopes = [write, "devices.delete"],
                responses(200 = "number of deleted devices", 202 = "queued as a job"),
            )]
            fn delete(
                &self,
                application_id: types::ApplicationId,
                /// Devices and options
                #[body]
                options: &types::DevicesDeleteOrRestorePost,
            ) -> types::DevicesDeleteResponse;

            /// Returns the ids, classes and names of matching devices, at most 1000.
            #[endpoint(
                method = "GET",
                path = "/applications/<applicationId>/devices/deviceNames",
                scopes = [common, "devices.deviceNames"],
                responses(200 = "names"),
            )]
            fn device_names(
                &self,
                application_id: types::ApplicationId,
                /// Query for the devices
                #[query(style = json)]
                query: Option<&types::AdvancedDeviceQuery>,
                starts_with: Option<String>,
            ) -> types::DeviceNamesResponse;

            /// Queues a job that exports the metadata of devices.
            #[endpoint(
                method = "POST",
                path = "/applications/<applicationId>/devices/export",
                scopes = [common, "devices.export"],
                responses(202 = "queued as a job"),
            )]
            fn export(
                &self,
                application_id: types::ApplicationId,
                /// Email address to send the export to. Defaults to the address of the user who makes the
                /// request.
                #[query(example = "email@example.com")]
                email: Option<String>,
                /// URL to call with the result
                #[query(example = "https://example.com/cburl")]
                callback_url: Option<String>,
                /// Devices and options
                #[body]
                options: Option<&types::DevicesExportPost>,
            ) -> types::JobEnqueuedResult;

            /// Queues a job that exports the payload counts of devices.
            #[endpoint(
                method = "POST",
                path = "/applications/<applicationId>/devices/payloadCounts",
                scopes = [common, "devices.payloadCounts"],
                responses(202 = "queued as a job"),
            )]
            fn payload_counts(
                &self,
                application_id: types::ApplicationId,
                /// Devices and options
                #[body]
                options: Option<&types::DevicesExportPayloadCountPost>,
            ) -> types::JobEnqueuedResult;

            /// Queues a job that deletes the data of matching devices. Without a range, all data is
            /// deleted.
            #[endpoint(
                method = "POST",
                path = "/applications/<applicationId>/devices/removeData",
                scopes = [write, "devices.removeData"],
                responses(202 = "queued as a job"),
            )]
            fn remove_data(
                &self,
                application_id: types::ApplicationId,
                /// Devices and options
                #[body]
                options: &types::DevicesRemoveDataPost,
            ) -> types::JobEnqueuedResult;

            /// Restores all deleted devices that match a query.
            #[endpoint(
                method = "POST",
                path = "/applications/<applicationId>/devices/restore",
                scopes = [write, "devices.restore"],
                responses(200 = "number of restored devices", 202 = "queued as a job"),
            )]
            fn restore(
                &self,
                application_id: types::ApplicationId,
                /// Devices and options
                #[body]
                options: &types::DevicesDeleteOrRestorePost,
            ) -> types::DevicesRestoreResponse;

            /// Returns the tag keys of matching devices, at most 1000.
            #[endpoint(
                method = "GET",
                path = "/applications/<applicationId>/devices/tagKeys",
                scopes = [common, "devices.tagKeys"],
                responses(200 = "tag keys"),
            )]
            fn tag_keys(
                &self,
                application_id: types::ApplicationId,
                /// Query for the devices
                #[query(style = json)]
                query: Option<&types::AdvancedDeviceQuery>,
                starts_with: Option<String>,
            ) -> types::TagKeysResponse;

            /// Returns the values of a tag key of matching devices, at most 1000.
            #[endpoint(
                method = "GET",
                path = "/applications/<applicationId>/devices/tagValues",
                scopes = [common, "devices.tagValues"],
                responses(200 = "tag values"),
            )]
            fn tag_values(
                &self,
                application_id: types::ApplicationId,
                /// Query for the devices
                #[query(style = json)]
                query: Option<&types::AdvancedDeviceQuery>,
                /// Key of the tags.
                #[query(example = "myKey")]
                key: &str,
                starts_with: Option<String>,
            ) -> types::TagValuesResponse;
        }
    }

    pub(super) mod file {
        use restrait::body::Part;
        use restrait::{api, endpoint};

        use crate::imported::losant::types;

        /// A file or a directory of an application.
        #[api(
            client = crate::imported::losant::Client,
            rename_all = "camelCase",
            scopes(
                common = [
                    "all.Application", "all.Application.bounded", "all.Application.cli",
                    "all.Organization", "all.Organization.bounded",
                    "all.User", "all.User.bounded", "all.User.cli",
                    "file.*",
                ],
            ),
            params(
                applicationId(example = "575ec8687ae143cd83dc4a97") = "Id of the application that the file \
                    belongs to",
                fileId(example = "575ec76c7ae143cd83dc4a96") = "Id of the file or directory",
            ),
            errors(400 = "invalid request", 404 = "file not found"),
        )]
        pub trait File {
            /// Returns a file or a directory, without its content.
            #[endpoint(
                method = "GET",
                path = "/applications/<applicationId>/file/<fileId>",
                scopes = [
                    common,
                    "all.Application.read",
                    "all.Organization.read",
                    "all.User.read",
                    "file.get",
                ],
                responses(200 = "the file"),
            )]
            fn get(&self, application_id: types::ApplicationId, file_id: types::FileId) -> types::File;

            /// Deletes a file, or a directory and its contents.
            #[endpoint(
                method = "DELETE",
                path = "/applications/<applicationId>/file/<fileId>",
                scopes = [common, "file.delete"],
                responses(200 = "the file was deleted"),
            )]
            fn delete(
                &self,
                application_id: types::ApplicationId,
                file_id: types::FileId,
            ) -> types::Success;

            /// Starts an upload of new content for a file. The response contains the upload form.
            #[endpoint(
                method = "PATCH",
                path = "/applications/<applicationId>/file/<fileId>",
                scopes = [common, "file.patch"],
                responses(200 = "the file and the upload form"),
            )]
            fn patch(
                &self,
                application_id: types::ApplicationId,
                file_id: types::FileId,
                /// Size, type and dimensions of the new content.
                #[body]
                updates: &types::FilePatch,
            ) -> types::FileUploadPostResponse;

            /// Moves or renames a file, or a directory and its contents.
            ///
            /// For a directory, a job moves the contents after the response.
            #[endpoint(
                method = "POST",
                path = "/applications/<applicationId>/file/<fileId>/move",
                scopes = [common, "file.move"],
                responses(201 = "the moved file"),
            )]
            fn r#move(
                &self,
                application_id: types::ApplicationId,
                file_id: types::FileId,
                /// New name.
                #[query(example = "fileA")]
                name: Option<String>,
                /// Path of the new parent directory.
                #[query(example = "/new/location/here")]
                parent_directory: Option<String>,
            ) -> types::File;

            /// Uploads the content of a file.
            #[endpoint(
                method = "POST",
                path = "/applications/<applicationId>/file/<fileId>/upload",
                scopes = [common, "file.upload"],
                responses(200 = "the updated file"),
            )]
            fn upload(
                &self,
                application_id: types::ApplicationId,
                file_id: types::FileId,
                /// Content of the file.
                #[multipart]
                file: Part,
            ) -> types::File;
        }
    }

    pub(super) mod instance_org {
        use restrait::{api, endpoint};

        use crate::imported::losant::types;

        /// An organization of an instance: its settings and usage.
        #[api(
            client = crate::imported::losant::Client,
            rename_all = "camelCase",
            scopes(
                read = [
                    "all.Instance", "all.Instance.bounded", "all.Instance.read",
                    "all.User", "all.User.bounded", "all.User.read",
                    "instanceOrg.*",
                ],
                write = [
                    "all.Instance", "all.Instance.bounded",
                    "all.User", "all.User.bounded",
                    "instanceOrg.*",
                ],
            ),
            params(
                asBytes(default = false, example = true) = "If `true`, the counts are in bytes instead of \
                    payloads",
                instanceId(example = "575ec8687ae143cd83dc4a97") = "Id of the instance that the \
                    organization belongs to",
                orgId(example = "575ed6e87ae143cd83dc4aa8") = "Id of the organization",
                start(example = "0") = "Start of the range, which is before its end",
                summaryInclude(style = comma, example = "payloadCount") = "Names of the fields to include \
                    in the summary",
            ),
            errors(400 = "invalid request", 404 = "organization not found"),
        )]
        pub trait InstanceOrg {
            /// Returns an organization.
            #[endpoint(
                method = "GET",
                path = "/instances/<instanceId>/orgs/<orgId>",
                scopes = [read, "instanceOrg.get"],
                responses(200 = "the organization"),
            )]
            fn get(
                &self,
                instance_id: types::InstanceId,
                org_id: types::OrgId,
                summary_include: Option<Vec<&str>>,
            ) -> types::InstanceOrg;

            /// Deletes an organization and all of its resources.
            #[endpoint(
                method = "DELETE",
                path = "/instances/<instanceId>/orgs/<orgId>",
                scopes = [write, "instanceOrg.delete"],
                responses(200 = "the organization was deleted"),
            )]
            fn delete(&self, instance_id: types::InstanceId, org_id: types::OrgId) -> types::Success;

            /// Changes an organization.
            #[endpoint(
                method = "PATCH",
                path = "/instances/<instanceId>/orgs/<orgId>",
                scopes = [write, "instanceOrg.patch"],
                responses(200 = "the updated organization"),
            )]
            fn patch(
                &self,
                instance_id: types::InstanceId,
                org_id: types::OrgId,
                summary_include: Option<Vec<&str>>,
                /// Fields to change.
                #[body]
                organization: &types::InstanceOrgPatch,
            ) -> types::InstanceOrg;

            /// Returns the device counts of an organization for each day in a range.
            #[endpoint(
                method = "GET",
                path = "/instances/<instanceId>/orgs/<orgId>/deviceCounts",
                scopes = [read, "instanceOrg.deviceCounts"],
                responses(200 = "device counts"),
            )]
            fn device_counts(
                &self,
                instance_id: types::InstanceId,
                org_id: types::OrgId,
                start: Option<types::TimePoint>,
                /// End of the range
                #[query(default = "0", example = "1465790400000")]
                end: Option<types::TimePoint>,
            ) -> types::DeviceCounts;

            /// Returns the notebook usage of an organization for each day in a range.
            #[endpoint(
                method = "GET",
                path = "/instances/<instanceId>/orgs/<orgId>/notebookMinuteCounts",
                scopes = [read, "instanceOrg.notebookMinuteCounts"],
                responses(200 = "notebook minute counts"),
            )]
            fn notebook_minute_counts(
                &self,
                instance_id: types::InstanceId,
                org_id: types::OrgId,
                start: Option<types::TimePoint>,
                /// End of the range
                #[query(example = "1465790400000")]
                end: Option<types::TimePoint>,
            ) -> types::NotebookMinuteCounts;

            /// Returns the payload counts of all applications of an organization, by type and source.
            #[endpoint(
                method = "GET",
                path = "/instances/<instanceId>/orgs/<orgId>/payloadCounts",
                scopes = [read, "instanceOrg.payloadCounts"],
                responses(200 = "payload counts"),
            )]
            fn payload_counts(
                &self,
                instance_id: types::InstanceId,
                org_id: types::OrgId,
                start: Option<types::TimePoint>,
                /// End of the range
                #[query(example = "1465790400000")]
                end: Option<types::TimePoint>,
                as_bytes: Option<bool>,
            ) -> types::PayloadStats;

            /// Returns the payload counts of all applications of an organization for each interval in a
            /// range.
            #[endpoint(
                method = "GET",
                path = "/instances/<instanceId>/orgs/<orgId>/payloadCountsBreakdown",
                scopes = [read, "instanceOrg.payloadCountsBreakdown"],
                responses(200 = "payload counts by interval"),
            )]
            fn payload_counts_breakdown(
                &self,
                instance_id: types::InstanceId,
                org_id: types::OrgId,
                start: Option<types::TimePoint>,
                /// End of the range
                #[query(example = "1465790400000")]
                end: Option<types::TimePoint>,
                /// Length of the intervals: a day or an hour.
                #[query(default = "86400000", example = "86400000")]
                resolution: Option<types::Resolution>,
                as_bytes: Option<bool>,
                /// If `true`, the counts include payloads that are not billed.
                #[query(default = false, example = true)]
                include_non_billable: Option<bool>,
            ) -> types::PayloadCountsBreakdown;
        }
    }
}

/// The types of bodies and params.
pub mod types {
    use std::collections::BTreeMap;

    use restrait::info::{JsonType, TypeInfo};
    use serde::{Deserialize, Serialize};
    use serde_json::Value;

    /// A query for devices. A device matches if it satisfies all fields that are set.
    ///
    /// A query without any fields matches all devices.
    #[derive(Clone, Debug, PartialEq, Default, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct AdvancedDeviceQuery {
        /// Queries of which an item must match all, at most 100.
        #[serde(rename = "$and", skip_serializing_if = "Option::is_none")]
        pub and: Option<Vec<AdvancedDeviceQuery>>,
        /// Queries of which an item must not match any, at most 100.
        #[serde(rename = "$nor", skip_serializing_if = "Option::is_none")]
        pub nor: Option<Vec<AdvancedDeviceQuery>>,
        /// Queries of which an item must match at least one, at most 100.
        #[serde(rename = "$or", skip_serializing_if = "Option::is_none")]
        pub or: Option<Vec<AdvancedDeviceQuery>>,
        /// System that contains the device directly or indirectly.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub ancestor_id: Option<DeviceIdQuery>,
        /// Name of one of the device's attributes.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub attribute_name: Option<FieldQuery>,
        /// Time of the last connection.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub connected_at: Option<FieldQuery>,
        /// `ConnectionStatus` of the device.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub connection_status: Option<FieldQuery>,
        /// Time of creation.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub creation_date: Option<FieldQuery>,
        /// Time of deletion.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub deleted_at: Option<FieldQuery>,
        /// `DeviceClass` of the device.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub device_class: Option<FieldQuery>,
        /// Time of the last disconnection.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub disconnected_at: Option<FieldQuery>,
        /// Experience group that the device is assigned to.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub experience_group_id: Option<ExperienceGroupIdQuery>,
        /// Experience user that the device is assigned to.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub experience_user_id: Option<ExperienceUserIdQuery>,
        /// Gateway through which the device connects.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub gateway_id: Option<DeviceIdQuery>,
        /// Unique identifier of the device.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub id: Option<DeviceIdQuery>,
        /// Time of the last change.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub last_updated: Option<FieldQuery>,
        /// Name of the device.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub name: Option<FieldQuery>,
        /// System that directly contains the device.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub parent_id: Option<DeviceIdQuery>,
        /// Tags of the device.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub tags: Option<TagQuery>,
    }

    /// Function that combines the values of several devices.
    ///
    /// - `FIRST`: First value.
    /// - `LAST`: Last value.
    /// - `COUNT`: Number of values.
    /// - `MAX`: Greatest value.
    /// - `MIN`: Least value.
    /// - `MEDIAN`: Median.
    /// - `MEAN`: Mean.
    /// - `SUM`: Sum.
    /// - `STD_DEV`: Standard deviation.
    #[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
    #[serde(rename_all = "SCREAMING_SNAKE_CASE")]
    pub enum Aggregation {
        First,
        Last,
        Count,
        Max,
        Min,
        Median,
        Mean,
        Sum,
        StdDev,
        /// Any other value.
        #[serde(untagged)]
        Other(String),
    }

    /// An application, which contains devices, workflows, dashboards and other resources.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct Application {
        /// Role of the user who makes the request.
        #[serde(rename = "_currentRole")]
        pub current_role: Option<ApplicationRole>,
        /// Same value as `id`.
        pub application_id: Option<String>,
        /// Templates that were applied to the application.
        pub applied_template_ids: Option<Vec<String>>,
        /// Configuration of the data archive.
        pub archive_config: Option<ArchiveConfig>,
        /// Lifetime of links to blobs, in seconds: 3600 (an hour) to 604800 (a week).
        #[serde(rename = "blobUrlTTL")]
        pub blob_url_ttl: Option<f64>,
        /// Time of creation.
        pub creation_date: Option<String>,
        /// Description, at most 1024 characters.
        pub description: Option<String>,
        /// If `true`, the endpoints of the experience accept cross-origin requests (CORS) by default.
        pub endpoint_default_cors: Option<bool>,
        /// First label of the experience's host name: 3 to 63 characters of `0-9`, `a-z` and `-`.
        pub endpoint_slug: Option<String>,
        /// Time before which issued tokens of experience users are no longer valid.
        pub exp_user_token_cutoff: Option<String>,
        /// Progress of the user through the tours of the web interface, at most 100.
        pub ftue_tracking: Option<Vec<Tour>>,
        /// Global values for the workflows of the application, at most 100.
        pub globals: Option<Vec<Global>>,
        /// Unique identifier of the application.
        pub id: Option<String>,
        /// Time of the last change.
        pub last_updated: Option<String>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Color of the organization's icon.
        pub organization_icon_color: Option<String>,
        /// Name of the organization that owns the application.
        pub organization_name: Option<String>,
        /// User or organization that owns the application.
        pub owner_id: Option<String>,
        /// Type of the owner in `owner_id`.
        pub owner_type: Option<OwnerType>,
        /// Counts of what the application contains and uses.
        pub summary: Option<ApplicationSummary>,
    }

    /// Options for applying a template to an application.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct ApplicationApplyTemplatePatch {
        /// URL to call when a job is done, at most 1024 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub callback_url: Option<String>,
        /// Email address to notify when a job is done, at most 1024 characters. Defaults to the address
        /// of the user who makes the request.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub email: Option<String>,
        /// Template to apply.
        pub template_id: String,
    }

    /// The responses by status.
    #[derive(Debug, restrait::Response)]
    pub enum ApplicationApplyTemplateResponse {
        #[status(200, _)]
        Ok(Application),
        #[status(202)]
        Accepted(JobEnqueuedResult),
    }

    /// A successful check of a copy, returned for a dry run.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct ApplicationCloneDryRunResult {
        /// Same value as `requires_job`, under the name in the API's example.
        pub job_required: Option<bool>,
        /// If `true`, the copy would run as a job.
        pub requires_job: Option<bool>,
        /// Always `true`.
        pub success: Option<bool>,
    }

    /// Options for a copy of an application.
    #[derive(Clone, Debug, PartialEq, Default, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct ApplicationClonePost {
        /// URL to call when a job is done, at most 1024 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub callback_url: Option<String>,
        /// If `true`, the API only checks if a copy is possible. Defaults to `false`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub dry_run: Option<bool>,
        /// Email address to notify when a job is done, at most 1024 characters. Defaults to the address
        /// of the user who makes the request.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub email: Option<String>,
        /// If `true`, the copy always runs as a job. Defaults to `false`: only long copies do.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub force_job: Option<bool>,
        /// If `true`, the copy includes the rows of data tables. Defaults to `false`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub include_data_table_rows: Option<bool>,
        /// If `true`, the copy includes devices. Defaults to `false`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub include_devices: Option<bool>,
        /// If `true`, the copy includes files. Defaults to `false`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub include_files: Option<bool>,
        /// If `true`, the copy includes private files. Defaults to `false`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub include_private_files: Option<bool>,
        /// User or organization that will own the copy.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub owner_id: Option<String>,
        /// Type of the owner in `owner_id`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub owner_type: Option<OwnerType>,
    }

    /// The responses by status.
    #[derive(Debug, restrait::Response)]
    pub enum ApplicationCloneResponse {
        #[status(200)]
        Ok(ApplicationCloneDryRunResult),
        #[status(201, _)]
        Created(ApplicationCreationByTemplateResult),
        #[status(202)]
        Accepted(JobEnqueuedResult),
    }

    /// An application that was created from another application or from a template.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct ApplicationCreationByTemplateResult {
        /// The new application.
        pub application: Option<Application>,
        /// Problems with resources of the new application.
        pub validation_errors: Option<Vec<ValidationError>>,
    }

    /// Options for the export of an application.
    #[derive(Clone, Debug, PartialEq, Default, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct ApplicationExportPost {
        /// URL to call when a job is done, at most 1024 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub callback_url: Option<String>,
        /// Name of the service credential for the repository, at most 255 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub credential_name: Option<String>,
        /// Email address to notify when a job is done, at most 1024 characters. Defaults to the address
        /// of the user who makes the request.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub email: Option<String>,
        /// Destination of the export. Defaults to `Zip`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub export_type: Option<ExportType>,
        /// If `true`, the export always runs as a job. Defaults to `false`: only long exports do.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub force_job: Option<bool>,
        /// If `true`, the export includes the rows of data tables. Defaults to `false`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub include_data_table_rows: Option<bool>,
        /// If `true`, the export includes devices. Defaults to `false`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub include_devices: Option<bool>,
        /// If `true`, the export includes files. Defaults to `false`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub include_files: Option<bool>,
        /// If `true`, the export includes private files. Defaults to `false`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub include_private_files: Option<bool>,
        /// Branch and directory in the repository, and the commit message.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub repo: Option<Repo>,
    }

    /// The responses by status.
    #[derive(Debug, restrait::Response)]
    pub enum ApplicationExportResponse {
        #[status(200, _)]
        Ok(ApplicationExportResult),
        #[status(202)]
        Accepted(JobEnqueuedResult),
    }

    /// A finished export of an application.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    pub struct ApplicationExportResult {
        /// URL of the zip file.
        pub url: Option<String>,
    }

    /// The body `applicationGlobalPatch`.
    pub type ApplicationGlobalPatch = Vec<GlobalPatch>;

    /// The value of a param, a `ApplicationId`.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ApplicationId(pub String);

    impl<'a> restrait::param::Param<'a> for ApplicationId {
        const TYPE: TypeInfo =
            TypeInfo::new("ApplicationId", JsonType::String).pattern("^[A-Fa-f\\d]{24}$");

        fn into_value(self) -> restrait::param::Value<'a> {
            restrait::param::Param::into_value(self.0)
        }
    }

    /// The body `applicationImportExecutions`.
    pub type ApplicationImportExecutions = Vec<ImportExecution>;

    /// The responses by status.
    #[derive(Debug, restrait::Response)]
    pub enum ApplicationImportResponse {
        #[status(200, _)]
        Ok(ApplicationImportResult),
        #[status(202)]
        Accepted(JobEnqueuedResult),
    }

    /// The result of an import that did not need a job: the changed application, or the outcome of a
    /// dry run.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    #[serde(untagged)]
    pub enum ApplicationImportResult {
        ImportDryRunResult(ImportDryRunResult),
        Application(Application),
    }

    /// The events of a stream.
    #[derive(Debug, restrait::Event)]
    pub enum ApplicationMqttSubscriptionStreamEvent {
        /// A message published to the topic.
        #[event("mqttMessage")]
        MqttMessage(MqttPublishBody),
    }

    /// Changes to an application. Fields that are not set stay as they are.
    #[derive(Clone, Debug, PartialEq, Default, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct ApplicationPatch {
        /// Configuration of the data archive. `null` turns archiving off.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub archive_config: Option<ArchiveConfig>,
        /// Lifetime of links to blobs, in seconds: 3600 (an hour) to 604800 (a week).
        #[serde(rename = "blobUrlTTL", skip_serializing_if = "Option::is_none")]
        pub blob_url_ttl: Option<f64>,
        /// Description, at most 1024 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub description: Option<String>,
        /// If `true`, the endpoints of the experience accept cross-origin requests (CORS) by default.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub endpoint_default_cors: Option<bool>,
        /// First label of the experience's host name: 3 to 63 characters of `0-9`, `a-z` and `-`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub endpoint_slug: Option<String>,
        /// Time before which issued tokens of experience users are no longer valid.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub exp_user_token_cutoff: Option<String>,
        /// Progress of the user through the tours of the web interface, at most 100.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub ftue_tracking: Option<Vec<Tour>>,
        /// Global values for the workflows of the application, at most 100. They replace all existing
        /// values.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub globals: Option<Vec<Global>>,
        /// Name, 1 to 255 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
    }

    /// The readme of an application, in Markdown.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct ApplicationReadme {
        /// Application that the readme describes.
        pub application_id: Option<String>,
        /// Text in Markdown.
        pub content: Option<String>,
        /// Time of creation.
        pub creation_date: Option<String>,
        /// Time of the last change.
        pub last_updated: Option<String>,
        /// User, API token or other source of the last change.
        pub last_updated_by_id: Option<String>,
        /// Type of the source in `last_updated_by_id`.
        pub last_updated_by_type: Option<SourceType>,
    }

    /// Changes to the readme of an application.
    #[derive(Clone, Debug, PartialEq, Default, Serialize)]
    pub struct ApplicationReadmePatch {
        /// Text in Markdown, at most 131072 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub content: Option<String>,
    }

    /// Role of a user in an application. Each role can do what the following ones can.
    ///
    /// - `admin`: Can do everything.
    /// - `edit`: Can change all resources.
    /// - `collaborate`: Can use resources, but not change how they are set up.
    /// - `view`: Can only see resources.
    #[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum ApplicationRole {
        Admin,
        Edit,
        Collaborate,
        View,
        /// Any other value.
        #[serde(untagged)]
        Other(String),
    }

    /// The body `applicationSearchResult`.
    pub type ApplicationSearchResult = Vec<SearchHit>;

    /// Counts of what an application contains and uses.
    ///
    /// The params `summary_include` and `summary_exclude` of `application().get()` select the counts.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct ApplicationSummary {
        /// Number of API tokens.
        pub api_token_count: Option<i64>,
        /// Number of certificate authorities.
        pub certificate_authority_count: Option<i64>,
        /// Number of application certificates.
        pub certificate_count: Option<i64>,
        /// Number of service credentials.
        pub credential_count: Option<i64>,
        /// Number of dashboards.
        pub dash_count: Option<i64>,
        /// Number of data tables.
        pub data_table_count: Option<i64>,
        /// Number of devices.
        pub device_count: Option<i64>,
        /// Number of device recipes.
        pub device_recipe_count: Option<i64>,
        /// Number of events.
        pub event_count: Option<i64>,
        /// Number of experience domains.
        pub experience_domain_count: Option<i64>,
        /// Number of experience endpoints.
        pub experience_endpoint_count: Option<i64>,
        /// Number of experience groups.
        pub experience_group_count: Option<i64>,
        /// Number of experience slugs.
        pub experience_slug_count: Option<i64>,
        /// Number of experience users.
        pub experience_user_count: Option<i64>,
        /// Number of experience versions.
        pub experience_version_count: Option<i64>,
        /// Number of experience views.
        pub experience_view_count: Option<i64>,
        /// Number of files.
        pub file_count: Option<i64>,
        /// Number of workflows.
        pub flow_count: Option<i64>,
        /// Number of integrations.
        pub integration_count: Option<i64>,
        /// Number of access keys.
        pub key_count: Option<i64>,
        /// Number of notebooks.
        pub notebook_count: Option<i64>,
        /// Notebook runs of the billing period.
        pub notebook_stats: Option<NotebookStats>,
        /// Payloads of the billing period, by type and source.
        pub payload_count: Option<PayloadStats>,
        /// Number of private files.
        pub private_file_count: Option<i64>,
        /// Number of resource jobs.
        pub resource_job_count: Option<i64>,
        /// Usage of file storage.
        pub storage_stats: Option<StorageStats>,
        /// Number of webhooks.
        pub webhook_count: Option<i64>,
    }

    /// Configuration of an application's data archive: the data to archive and one of three stores.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct ArchiveConfig {
        /// Options of the application export.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub application_export_options: Option<ArchiveExportOptions>,
        /// Azure Blob Storage container.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub azure: Option<AzureArchive>,
        /// Name of the service credential for the store, 1 to 255 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub credential_name: Option<String>,
        /// Data tables to include or exclude, depending on `data_tables_mode`. At most 1000.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub data_table_ids: Option<Vec<String>>,
        /// Selection of the data tables to archive.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub data_tables_mode: Option<FilterType>,
        /// Minimum age of the data in days, at least 1.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub delay_days: Option<f64>,
        /// Devices to include or exclude, depending on `mode`. At most 1000.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub device_ids: Option<Vec<String>>,
        /// Tags of the devices to include or exclude, depending on `mode`. At most 100.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub device_tags: Option<Vec<TagFilter>>,
        /// Directory in the bucket, at most 255 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub directory: Option<String>,
        /// Google Cloud Storage bucket.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub gcs: Option<GcsArchive>,
        /// If `true`, an export of the application is archived. Defaults to `false`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub include_application_export: Option<bool>,
        /// If `true`, data tables are archived. Defaults to `false`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub include_data_tables: Option<bool>,
        /// If `true`, the data of devices is archived. Defaults to `true`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub include_devices: Option<bool>,
        /// If `true`, events are archived. Defaults to `false`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub include_events: Option<bool>,
        /// Selection of the devices whose data is archived.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub mode: Option<FilterType>,
        /// Amazon S3 bucket.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub s3: Option<S3Archive>,
    }

    /// The value of a param, a `ArchiveDay`.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ArchiveDay(pub String);

    impl<'a> restrait::param::Param<'a> for ArchiveDay {
        const TYPE: TypeInfo = TypeInfo::new("ArchiveDay", JsonType::String);

        fn into_value(self) -> restrait::param::Value<'a> {
            restrait::param::Param::into_value(self.0)
        }
    }

    /// Options of an archived application export.
    #[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct ArchiveExportOptions {
        /// Name of the service credential for the repository, 1 to 255 characters.
        pub credential_name: String,
        /// Destination of the export. `Repo` is the only supported value.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub export_type: Option<ExportType>,
        /// If `true`, the export includes the rows of data tables. Defaults to `false`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub include_data_table_rows: Option<bool>,
        /// If `true`, the export includes devices. Defaults to `false`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub include_devices: Option<bool>,
        /// If `true`, the export includes files. Defaults to `false`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub include_files: Option<bool>,
        /// If `true`, the export includes private files. Defaults to `false`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub include_private_files: Option<bool>,
        /// Branch and directory in the repository.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub repo: Option<Repo>,
    }

    /// An attribute: a named value that a device reports.
    #[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct Attribute {
        /// Tags of the attribute.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub attribute_tags: Option<BTreeMap<String, String>>,
        /// Content type of the values of a blob attribute, at most 64 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub content_type: Option<String>,
        /// Type of the values.
        pub data_type: DataType,
        /// Description, at most 32767 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub description: Option<String>,
        /// Name, 1 to 255 letters, digits, `_` and `-`. Empty if the attribute is a value of a `Map`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// Computation of the attribute from the devices in a system.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub system: Option<AttributeSystem>,
    }

    /// A list, or on request an object by name.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    #[serde(untagged)]
    pub enum AttributeListOrMap {
        List(Vec<Attribute>),
        Map(BTreeMap<String, Attribute>),
    }

    /// Attribute names, at most 1000.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct AttributeNamesResponse {
        /// Names of the attributes, at most 1000.
        pub attribute_names: Option<Vec<String>>,
    }

    /// Computation of a system's attribute from the devices in the system.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct AttributeSystem {
        /// Function that combines the values of the devices.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub aggregation: Option<Aggregation>,
        /// Options of the function. The API accepts only an empty list.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub aggregation_options: Option<Vec<Value>>,
        /// Attributes of devices to combine, at most 256.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub child_attributes: Option<Vec<ChildAttribute>>,
    }

    /// The responses by status.
    #[derive(Debug, restrait::Response)]
    pub enum AuthSsoDomainResponse {
        #[status(200, _)]
        Ok(SsoRequest),
        #[status(204)]
        NoContent,
    }

    /// An authenticated device and its API token.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct AuthedDevice {
        /// Application that the device belongs to.
        pub application_id: String,
        /// Class of the device.
        pub device_class: DeviceClass,
        /// Authenticated device.
        pub device_id: String,
        /// Selection of MQTT topics that the access key allows.
        pub filter_type: Option<FilterType>,
        /// Type of the owner of the application.
        pub owner_type: Option<OwnerType>,
        /// MQTT topics to which the device may publish.
        pub pub_topics: Option<Vec<String>>,
        /// MQTT topics to which the device may subscribe.
        pub sub_topics: Option<Vec<String>>,
        /// API token for further calls.
        pub token: String,
    }

    /// An authenticated user and their API token.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct AuthedUser {
        /// If `true`, the email address of the user is not verified yet.
        pub needs_to_verify_email: Option<bool>,
        /// Organization to which the token is limited.
        pub org_id: Option<String>,
        /// API token for further calls.
        pub token: String,
        /// Authenticated user.
        pub user_id: String,
    }

    /// An Azure Blob Storage container for archived data.
    #[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct AzureArchive {
        /// Name of the storage account, 3 to 24 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub account: Option<String>,
        /// Key of the storage account, at most 255 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub account_key: Option<String>,
        /// Name of the container, 3 to 63 characters.
        pub bucket: String,
    }

    /// A message that members of an organization see at the top of every page.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize, Serialize)]
    pub struct Banner {
        /// Severity of the message.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub level: Option<BannerLevel>,
        /// Text of the message, at most 2048 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub message: Option<String>,
    }

    /// Severity of a banner.
    ///
    /// - `info`: Information.
    /// - `warning`: A warning.
    /// - `critical`: A critical problem.
    #[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
    #[serde(rename_all = "snake_case")]
    pub enum BannerLevel {
        Info,
        Warning,
        Critical,
        /// Any other value.
        #[serde(untagged)]
        Other(String),
    }

    /// The result of deleting several resources.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    pub struct BulkDeleteResponse {
        /// Number of resources that could not be deleted.
        pub failed: Option<f64>,
        /// Number of deleted resources.
        pub removed: Option<f64>,
    }

    /// The result of restoring several resources.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    pub struct BulkRestoreResponse {
        /// Number of resources that could not be restored.
        pub failed: Option<f64>,
        /// Number of restored resources.
        pub restored: Option<f64>,
    }

    /// An attribute of the devices in a system.
    #[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct ChildAttribute {
        /// Devices to include or exclude, depending on `mode`. At most 1000.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub device_ids: Option<Vec<String>>,
        /// Tags of the devices to include or exclude, depending on `mode`. At most 100.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub device_tags: Option<Vec<TagFilter>>,
        /// Selection of the devices.
        pub mode: FilterType,
        /// Name of the attribute.
        pub name: String,
    }

    /// The body `compositeDeviceState`.
    pub type CompositeDeviceState = BTreeMap<String, LastValue>;

    /// A page of devices with their last states and the parameters of the request.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize, restrait::Page)]
    #[serde(rename_all = "camelCase")]
    pub struct CompositeDevicesState {
        /// Application that the devices belong to.
        pub application_id: Option<String>,
        /// Number of devices on this page.
        pub count: Option<u64>,
        /// Devices on this page.
        #[serde(default)]
        #[page(items)]
        pub items: Vec<DeviceLastState>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Maximum number of devices on a page.
        pub per_page: Option<u64>,
        /// Query that the devices match.
        pub query: Option<BTreeMap<String, Value>>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Field that the devices are sorted by.
        pub sort_field: Option<String>,
        /// Number of devices on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
    }

    /// Handling of names that already exist when resources are imported.
    ///
    /// - `create`: A second resource with the same name is created.
    /// - `error`: The import fails.
    /// - `retain`: The existing resource is kept.
    /// - `replace`: The existing resource is replaced.
    #[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
    #[serde(rename_all = "snake_case")]
    pub enum ConflictBehavior {
        Create,
        Error,
        Retain,
        Replace,
        /// Any other value.
        #[serde(untagged)]
        Other(String),
    }

    /// The connection of a device.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    pub struct ConnectionInfo {
        /// 0 to 1: 1 if the device is connected, 0 if it is not. `null` if it has never connected.
        pub connected: Option<u64>,
        /// Time of the last change of the connection.
        pub time: Option<String>,
    }

    /// Connection status of a device.
    ///
    /// - `connected`: The device is connected.
    /// - `disconnected`: The device is disconnected.
    #[derive(Clone, Debug, PartialEq, Copy, Eq, Serialize)]
    #[serde(rename_all = "snake_case")]
    pub enum ConnectionStatus {
        Connected,
        Disconnected,
    }

    /// A date-time, or milliseconds since the Unix epoch.
    #[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
    #[serde(untagged)]
    pub enum DataTimestamp {
        ExtendedDate(ExtendedDate),
        Number(f64),
        Text(String),
    }

    /// Type of the values of an attribute.
    ///
    /// - `string`: Text.
    /// - `number`: Numbers.
    /// - `gps`: Positions, as text of the form `latitude,longitude`.
    /// - `boolean`: Booleans.
    /// - `blob`: Binary data.
    #[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
    #[serde(rename_all = "snake_case")]
    pub enum DataType {
        String,
        Number,
        Gps,
        Boolean,
        Blob,
        /// Any other value.
        #[serde(untagged)]
        Other(String),
    }

    /// A single value or a list of values.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[serde(untagged)]
    pub enum DataTypeOrList {
        DataType(DataType),
        List(Vec<DataType>),
    }

    /// A device of an application.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct Device {
        /// All systems that contain the device, directly or indirectly.
        pub ancestor_ids: Option<Vec<String>>,
        /// Application that the device belongs to.
        pub application_id: Option<String>,
        /// Attributes, at most 256.
        pub attributes: Option<AttributeListOrMap>,
        /// Connection of the device. Absent if the request sets `exclude_connection_info`.
        pub connection_info: Option<ConnectionInfo>,
        /// Time of creation.
        pub creation_date: Option<String>,
        /// Time of deletion, for deleted devices.
        pub deleted_at: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Class of the device.
        pub device_class: Option<DeviceClass>,
        /// Same value as `id`.
        pub device_id: Option<String>,
        /// Version of the Edge Agent, such as `1.30.0`, for Edge Compute devices.
        pub edge_agent_version: Option<String>,
        /// Gateway through which the device connects, for peripherals.
        pub gateway_id: Option<String>,
        /// Unique identifier of the device.
        pub id: Option<String>,
        /// If `true`, a state with the same time as an earlier one is stored as well.
        pub keep_duplicates: Option<bool>,
        /// Time of the last change.
        pub last_updated: Option<String>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// System that contains the device. `null` if it is in no system.
        pub parent_id: Option<String>,
        /// Interval in seconds at which a system computes its own state, 5 to 3600.
        pub system_interval: Option<u64>,
        /// Tags, at most 100.
        pub tags: Option<TagListOrMap>,
    }

    /// The body `deviceAttributeDataTypeFilter`.
    pub type DeviceAttributeDataTypeFilter = DataTypeOrList;

    /// Class of a device.
    ///
    /// - `standalone`: A device that connects directly.
    /// - `gateway`: A device that connects directly and on behalf of peripherals.
    /// - `peripheral`: A device that connects through a gateway.
    /// - `floating`: A device that connects through any gateway in range.
    /// - `edgeCompute`: A gateway that runs workflows.
    /// - `system`: A group of devices. Its state is computed from the states of the devices.
    /// - `embedded`: A device that runs workflows compiled into its firmware.
    #[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub enum DeviceClass {
        Standalone,
        Gateway,
        Peripheral,
        Floating,
        EdgeCompute,
        System,
        Embedded,
        /// Any other value.
        #[serde(untagged)]
        Other(String),
    }

    /// The body `deviceClassFilter`.
    pub type DeviceClassFilter = DeviceClassOrList;

    /// A single value or a list of values.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[serde(untagged)]
    pub enum DeviceClassOrList {
        DeviceClass(DeviceClass),
        List(Vec<DeviceClass>),
    }

    /// A command to a device.
    #[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
    pub struct DeviceCommand {
        /// Name of the command, 1 to 255 characters.
        pub name: String,
        /// Payload of the command.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub payload: Option<Value>,
        /// Time of the command. Defaults to the time at which the API receives it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub time: Option<DataTimestamp>,
    }

    /// The events of a stream.
    #[derive(Debug, restrait::Event)]
    pub enum DeviceCommandStreamEvent {
        /// A new command for the device.
        #[event("deviceCommand")]
        DeviceCommand(DeviceCommand),
    }

    /// The body `deviceCommands`.
    pub type DeviceCommands = Vec<DeviceCommand>;

    /// A change of a device's connection.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct DeviceConnectionStatus {
        /// Time at which the device connected.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub connected_at: Option<DataTimestamp>,
        /// Reason for the disconnection, at most 1024 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub disconnect_reason: Option<String>,
        /// Time at which the device disconnected. This field and the next three are for `Disconnected`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub disconnected_at: Option<DataTimestamp>,
        /// IP address of the device, 2 to 39 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub ip_address: Option<String>,
        /// Number of messages that the device sent during the connection.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub messages_from_client: Option<f64>,
        /// Number of messages that the device received during the connection.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub messages_to_client: Option<f64>,
        /// New status.
        pub status: ConnectionStatus,
    }

    /// The device counts of one interval.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    pub struct DeviceCount {
        /// Devices created in the interval.
        pub created: Option<i64>,
        /// Start of the interval.
        pub date: Option<String>,
        /// Devices deleted in the interval.
        pub deleted: Option<i64>,
        /// Devices at the end of the interval.
        pub total: Option<i64>,
    }

    /// Device counts per day.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    pub struct DeviceCounts {
        /// Counts of each interval, oldest first.
        pub counts: Option<Vec<DeviceCount>>,
        /// End of the range.
        pub end: Option<String>,
        /// Start of the range.
        pub start: Option<String>,
    }

    /// Credentials of a device: its id and an access key.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct DeviceCredentials {
        /// Device to authenticate.
        pub device_id: String,
        /// Access key.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub key: Option<String>,
        /// Scopes of the new token, such as `device.sendState`. Defaults to `all.Device`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub requested_scopes: Option<Vec<String>>,
        /// Secret of the access key.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub secret: Option<String>,
        /// Lifetime of the token in seconds.
        #[serde(rename = "tokenTTL", skip_serializing_if = "Option::is_none")]
        pub token_ttl: Option<f64>,
    }

    /// Options for the export of a device's data.
    #[derive(Clone, Debug, PartialEq, Default, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct DeviceDataExport {
        /// Names of the attributes to export, at most 256. Defaults to all attributes.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub attributes: Option<Vec<String>>,
        /// URL to call with the result, at most 1024 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub callback_url: Option<String>,
        /// Email address to send the export to, at most 1024 characters. Defaults to the address of the
        /// user who makes the request.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub email: Option<String>,
        /// End of the range. Defaults to now.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub end: Option<f64>,
        /// Contents of the exported rows.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub options: Option<DeviceDataExportOptions>,
        /// Start of the range. Defaults to the oldest data.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub start: Option<f64>,
    }

    /// Contents of the rows in a data export.
    #[derive(Clone, Debug, PartialEq, Default, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct DeviceDataExportOptions {
        /// If `true`, values of blob attributes are in base64. Defaults to `false`: rows contain links
        /// that expire.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub include_blob_data: Option<bool>,
        /// If `true`, rows include the date-time. Defaults to `true`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub include_date: Option<bool>,
        /// If `true`, rows include the id of the device. Defaults to `true`.
        #[serde(rename = "includeID", skip_serializing_if = "Option::is_none")]
        pub include_id: Option<bool>,
    }

    /// The value of a param, a `DeviceId`.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct DeviceId(pub String);

    impl<'a> restrait::param::Param<'a> for DeviceId {
        const TYPE: TypeInfo = TypeInfo::new("DeviceId", JsonType::String).pattern("^[A-Fa-f\\d]{24}$");

        fn into_value(self) -> restrait::param::Value<'a> {
            restrait::param::Param::into_value(self.0)
        }
    }

    /// An id, `null` for a missing id, or one condition.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[serde(untagged)]
    pub enum DeviceIdQuery {
        Variant2(IdQueryVariant2),
        Text(String),
    }

    /// A device and the last values of its attributes.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct DeviceLastState {
        /// Last values by attribute name.
        pub composite_state: Option<BTreeMap<String, LastValue>>,
        /// Unique identifier of the device.
        pub id: Option<String>,
        /// Name of the device.
        pub name: Option<String>,
    }

    /// The body `deviceLog`.
    pub type DeviceLog = Vec<DeviceLogEntry>;

    /// A log entry for a connection or a disconnection of a device.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct DeviceLogEntry {
        /// 0 to 1: 1 for a connection, 0 for a disconnection.
        pub connected: Option<u64>,
        /// Reason for the disconnection.
        pub disconnect_reason: Option<String>,
        /// IP address of the device.
        pub ip_address: Option<String>,
        /// Number of messages that the device sent during the connection.
        pub messages_from_client: Option<f64>,
        /// Number of messages that the device received during the connection.
        pub messages_to_client: Option<f64>,
        /// Time of the change.
        pub time: Option<String>,
    }

    /// Device names, at most 1000.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct DeviceNamesResponse {
        /// Ids, classes and names of the devices, at most 1000.
        pub device_summary: Option<Vec<DeviceSummary>>,
    }

    /// Changes to a device. Fields that are not set stay as they are.
    #[derive(Clone, Debug, PartialEq, Default, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct DevicePatch {
        /// Attributes, at most 256. They replace all existing attributes.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub attributes: Option<Vec<Attribute>>,
        /// Description, at most 32767 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub description: Option<String>,
        /// Class of the device.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub device_class: Option<DeviceClass>,
        /// Gateway through which the device connects, for peripherals.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub gateway_id: Option<String>,
        /// If `true`, a state with the same time as an earlier one is stored as well.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub keep_duplicates: Option<bool>,
        /// Name, 1 to 255 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// System that contains the device. `null` removes the device from its system.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub parent_id: Option<String>,
        /// Interval in seconds at which a system computes its own state, 5 to 3600.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub system_interval: Option<f64>,
        /// Tags, at most 100. They replace all existing tags.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub tags: Option<Vec<Tag>>,
    }

    /// Payload counts of a device by type.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct DevicePayloadCounts {
        /// Number of commands.
        pub device_command: Option<f64>,
        /// Number of connections.
        pub device_connect: Option<f64>,
        /// Number of disconnections.
        pub device_disconnect: Option<f64>,
        /// Number of states.
        pub device_state: Option<f64>,
        /// Number of MQTT messages from the device.
        pub mqtt_in: Option<f64>,
        /// Number of MQTT messages to the device.
        pub mqtt_out: Option<f64>,
    }

    /// A new device.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct DevicePost {
        /// Attributes, at most 256.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub attributes: Option<Vec<Attribute>>,
        /// Description, at most 32767 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub description: Option<String>,
        /// Class of the device.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub device_class: Option<DeviceClass>,
        /// Gateway through which the device connects, for peripherals.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub gateway_id: Option<String>,
        /// If `true`, a state with the same time as an earlier one is stored as well.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub keep_duplicates: Option<bool>,
        /// Name, 1 to 255 characters.
        pub name: String,
        /// System that contains the device.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub parent_id: Option<String>,
        /// Interval in seconds at which a system computes its own state, 5 to 3600.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub system_interval: Option<f64>,
        /// Tags, at most 100.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub tags: Option<Vec<Tag>>,
    }

    #[derive(Clone, Debug, PartialEq, Copy, Eq, restrait::param::Param)]
    #[param(rename_all = "camelCase")]
    pub enum DeviceSortField {
        Name,
        Id,
        CreationDate,
        LastUpdated,
        ConnectionStatus,
        DeletedAt,
    }

    /// A state of a device: the values of its attributes at one time.
    ///
    /// A state is sent as it was received: numbers keep all digits, and `meta` can be `null`.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct DeviceState {
        /// Values by attribute name.
        pub data: BTreeMap<String, Value>,
        /// Version of the workflow that reports the state, 1 to 255 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub flow_version: Option<String>,
        /// Additional data from the device.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub meta: Option<Value>,
        /// Time of the state. Defaults to the time at which the API receives it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub time: Option<DataTimestamp>,
    }

    /// A single value or a list of values.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[serde(untagged)]
    pub enum DeviceStateOrList {
        DeviceState(DeviceState),
        List(Vec<DeviceState>),
    }

    /// The body `deviceStateOrStates`.
    pub type DeviceStateOrStates = DeviceStateOrList;

    #[derive(Clone, Debug, PartialEq, Copy, Eq, restrait::param::Param)]
    #[param(rename_all = "camelCase")]
    pub enum DeviceStateSortField {
        Name,
        Id,
        CreationDate,
        LastUpdated,
        ConnectionStatus,
    }

    /// The events of a stream.
    #[derive(Debug, restrait::Event)]
    pub enum DeviceStateStreamEvent {
        /// A new state of the device.
        #[event("deviceState")]
        DeviceState(DeviceState),
    }

    /// The body `deviceStates`.
    pub type DeviceStates = Vec<DeviceState>;

    /// The id, class and name of a device.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct DeviceSummary {
        /// Class of the device.
        pub device_class: Option<DeviceClass>,
        /// Unique identifier of the device.
        pub id: Option<String>,
        /// Name of the device.
        pub name: Option<String>,
    }

    /// The body `deviceTagFilter`.
    pub type DeviceTagFilter = Vec<TagFilter>;

    /// A page of devices and the parameters of the request.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize, restrait::Page)]
    #[serde(rename_all = "camelCase")]
    pub struct Devices {
        /// Application that the devices belong to.
        pub application_id: Option<String>,
        /// Number of devices on this page.
        pub count: Option<u64>,
        /// Class of the devices.
        pub device_class: Option<DeviceClass>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the devices are filtered by.
        pub filter_field: Option<String>,
        /// Devices on this page.
        #[serde(default)]
        #[page(items)]
        pub items: Vec<Device>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// System that contains the devices. `null` for devices that are in no system.
        pub parent_id: Option<String>,
        /// Maximum number of devices on a page.
        pub per_page: Option<u64>,
        /// Query that the devices match.
        pub query: Option<BTreeMap<String, Value>>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Field that the devices are sorted by.
        pub sort_field: Option<String>,
        /// Tags of the devices.
        pub tag_filter: Option<Vec<TagFilter>>,
        /// Number of devices on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
    }

    /// Options for deleting or restoring several devices.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct DevicesDeleteOrRestorePost {
        /// URL to call when a job is done, at most 1024 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub callback_url: Option<String>,
        /// Email address to notify when a job is done, at most 1024 characters. Defaults to the address
        /// of the user who makes the request.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub email: Option<String>,
        /// If `true`, the operation always runs as a job. Defaults to `false`: only long operations do.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub force_job: Option<bool>,
        /// Query for the devices.
        pub query: AdvancedDeviceQuery,
    }

    /// The responses by status.
    #[derive(Debug, restrait::Response)]
    pub enum DevicesDeleteResponse {
        #[status(200, _)]
        Ok(BulkDeleteResponse),
        #[status(202)]
        Accepted(JobEnqueuedResult),
    }

    /// Options for the export of payload counts.
    #[derive(Clone, Debug, PartialEq, Default, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct DevicesExportPayloadCountPost {
        /// URL to call with the result, at most 1024 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub callback_url: Option<String>,
        /// Email address to send the export to, at most 1024 characters. Defaults to the address of the
        /// user who makes the request.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub email: Option<String>,
        /// End of the range.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub end: Option<f64>,
        /// Query for the devices. Defaults to all devices.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub query: Option<AdvancedDeviceQuery>,
        /// Start of the range.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub start: Option<f64>,
    }

    /// Options for the export of device metadata.
    #[derive(Clone, Debug, PartialEq, Default, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct DevicesExportPost {
        /// URL to call with the result, at most 1024 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub callback_url: Option<String>,
        /// Email address to send the export to, at most 1024 characters. Defaults to the address of the
        /// user who makes the request.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub email: Option<String>,
        /// Format of the file. Defaults to `Csv`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub format: Option<ExportFormat>,
        /// Query for the devices. Defaults to all devices.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub query: Option<AdvancedDeviceQuery>,
    }

    /// Changes to several devices, selected by id or by a query.
    #[derive(Clone, Debug, PartialEq, Default, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct DevicesPatch {
        /// URL to call when a job is done, at most 1024 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub callback_url: Option<String>,
        /// Devices to change, at most 1000.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub device_ids: Option<Vec<String>>,
        /// Email address to notify when a job is done, at most 1024 characters. Defaults to the address
        /// of the user who makes the request.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub email: Option<String>,
        /// Query for the devices to change.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub query: Option<AdvancedDeviceQuery>,
        /// Fields to set on every device.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub update_fields: Option<DevicePatch>,
        /// Operations to apply to every device in this order, at most 25.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub update_operations: Option<Vec<UpdateOperation>>,
    }

    /// The responses by status.
    #[derive(Debug, restrait::Response)]
    pub enum DevicesPatchResponse {
        #[status(200, _)]
        Ok(DevicesUpdated),
        #[status(202)]
        Accepted(JobEnqueuedResult),
    }

    /// Options for removing data of several devices.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct DevicesRemoveDataPost {
        /// Names of the attributes whose values are removed, at most 256. All attributes if unchanged
        /// or cleared.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub attributes: Option<Vec<String>>,
        /// URL to call when the job is done, at most 1024 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub callback_url: Option<String>,
        /// Email address to notify when the job is done, at most 1024 characters. Defaults to the
        /// address of the user who makes the request.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub email: Option<String>,
        /// End of the range. Defaults to now.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub end: Option<f64>,
        /// If `true`, commands are kept.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub keep_command_history: Option<bool>,
        /// If `true`, the connection log is kept.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub keep_connection_history: Option<bool>,
        /// Query for the devices.
        pub query: AdvancedDeviceQuery,
        /// Start of the range. Defaults to the oldest data.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub start: Option<f64>,
    }

    /// The responses by status.
    #[derive(Debug, restrait::Response)]
    pub enum DevicesRestoreResponse {
        #[status(200, _)]
        Ok(BulkRestoreResponse),
        #[status(202)]
        Accepted(JobEnqueuedResult),
    }

    /// The responses by status.
    #[derive(Debug, restrait::Response)]
    pub enum DevicesSendCommandResponse {
        #[status(200, _)]
        Ok(Success),
        #[status(202)]
        Accepted(JobEnqueuedResult),
    }

    /// The result of changing several devices.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct DevicesUpdated {
        /// Number of devices that could not be changed.
        pub failed: Option<f64>,
        /// URL of the change log.
        pub log_link: Option<String>,
        /// Number of devices that required no change.
        pub skipped: Option<f64>,
        /// Number of changed devices.
        pub updated: Option<f64>,
    }

    /// The time at which an organization was disabled, or a flag.
    #[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
    #[serde(untagged)]
    pub enum DisabledAt {
        Bool(bool),
        Text(String),
    }

    /// The outcome of a dry run of an import. The response to a dry run that needs no job is an
    /// `ImportDryRunResult`.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct DryRunResults {
        /// Types of resources that would exceed a limit.
        pub limit_errors: Option<Vec<ImportResource>>,
        /// URL of the complete result.
        pub url: Option<String>,
    }

    /// The body of an error response.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    pub struct Error {
        /// Description of the error for people.
        pub message: Option<String>,
        /// Type of the error, such as `NotFound`.
        pub r#type: Option<String>,
    }

    /// An id, `null` for a missing id, or one condition.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[serde(untagged)]
    pub enum ExperienceGroupIdQuery {
        Variant2(IdQueryVariant2),
        Text(String),
    }

    /// An id, `null` for a missing id, or one condition.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[serde(untagged)]
    pub enum ExperienceUserIdQuery {
        Variant2(IdQueryVariant2),
        Text(String),
    }

    /// Type of an experience view.
    ///
    /// - `layout`: A layout, which wraps pages.
    /// - `page`: A page.
    /// - `component`: A component, which is part of pages.
    #[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum ExperienceViewType {
        Layout,
        Page,
        Component,
        /// Any other value.
        #[serde(untagged)]
        Other(String),
    }

    /// Format of an exported file.
    ///
    /// - `csv`: Comma-separated values.
    /// - `json`: JSON.
    #[derive(Clone, Debug, PartialEq, Copy, Eq, Serialize)]
    #[serde(rename_all = "snake_case")]
    pub enum ExportFormat {
        Csv,
        Json,
    }

    /// Destination of an application export.
    ///
    /// - `repo`: A Git repository.
    /// - `zip`: A zip file to download.
    #[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
    #[serde(rename_all = "snake_case")]
    pub enum ExportType {
        Repo,
        Zip,
        /// Any other value.
        #[serde(untagged)]
        Other(String),
    }

    /// A date-time in an object, the format of extended JSON.
    #[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
    pub struct ExtendedDate {
        #[serde(rename = "$date")]
        pub date: String,
    }

    /// A value, `null` for a missing value, or conditions that must all be satisfied.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[serde(untagged)]
    pub enum FieldQuery {
        Variant2(FieldQueryVariant2),
        Other(Value),
    }

    #[derive(Clone, Debug, PartialEq, Default, Serialize)]
    pub struct FieldQueryVariant2 {
        #[serde(rename = "$ci", skip_serializing_if = "Option::is_none")]
        pub ci: Option<bool>,
        #[serde(rename = "$contains", skip_serializing_if = "Option::is_none")]
        pub contains: Option<String>,
        #[serde(rename = "$endsWith", skip_serializing_if = "Option::is_none")]
        pub ends_with: Option<String>,
        #[serde(rename = "$eq", skip_serializing_if = "Option::is_none")]
        pub eq: Option<Value>,
        #[serde(rename = "$gt", skip_serializing_if = "Option::is_none")]
        pub gt: Option<Value>,
        #[serde(rename = "$gte", skip_serializing_if = "Option::is_none")]
        pub gte: Option<Value>,
        #[serde(rename = "$in", skip_serializing_if = "Option::is_none")]
        pub r#in: Option<Vec<Value>>,
        #[serde(rename = "$lt", skip_serializing_if = "Option::is_none")]
        pub lt: Option<Value>,
        #[serde(rename = "$lte", skip_serializing_if = "Option::is_none")]
        pub lte: Option<Value>,
        #[serde(rename = "$ne", skip_serializing_if = "Option::is_none")]
        pub ne: Option<Value>,
        #[serde(rename = "$nin", skip_serializing_if = "Option::is_none")]
        pub nin: Option<Vec<Value>>,
        #[serde(rename = "$startsWith", skip_serializing_if = "Option::is_none")]
        pub starts_with: Option<String>,
    }

    /// A file or a directory of an application.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct File {
        /// Application that the file belongs to.
        pub application_id: Option<String>,
        /// User, API token or other source that created the file.
        pub author_id: Option<String>,
        /// Type of the source in `author_id`.
        pub author_type: Option<SourceType>,
        /// Content type, at most 1024 characters.
        pub content_type: Option<String>,
        /// Time of creation.
        pub creation_date: Option<String>,
        /// Size in pixels, for images.
        pub file_dimensions: Option<FileDimensions>,
        /// Size of the content in bytes.
        pub file_size: Option<f64>,
        /// Unique identifier of the file.
        pub id: Option<String>,
        /// Time of the last change.
        pub last_updated: Option<String>,
        /// Directory into which the file is being moved.
        pub move_into_id: Option<String>,
        /// Name, 1 to 1024 characters.
        pub name: Option<String>,
        /// Path of the parent directory, at most 1024 characters.
        pub parent_directory: Option<String>,
        /// Entity tag of the content.
        pub s3etag: Option<String>,
        /// Status of the file.
        pub status: Option<FileStatus>,
        /// File or directory.
        pub r#type: Option<FileType>,
        /// Upload form for new content, present in responses to `file().patch()`.
        pub upload: Option<FileUpload>,
        /// URL of the content.
        pub url: Option<String>,
    }

    /// The size of an image.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize, Serialize)]
    pub struct FileDimensions {
        /// Height in pixels.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub height: Option<f64>,
        /// Width in pixels.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub width: Option<f64>,
    }

    /// The value of a param, a `FileId`.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct FileId(pub String);

    impl<'a> restrait::param::Param<'a> for FileId {
        const TYPE: TypeInfo = TypeInfo::new("FileId", JsonType::String).pattern("^[A-Fa-f\\d]{24}$");

        fn into_value(self) -> restrait::param::Value<'a> {
            restrait::param::Param::into_value(self.0)
        }
    }

    /// The description of new content for a file. Fields that are not set stay as they are.
    #[derive(Clone, Debug, PartialEq, Default, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct FilePatch {
        /// Content type, at most 1024 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub content_type: Option<String>,
        /// Size in pixels, for images.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub file_dimensions: Option<FileDimensions>,
        /// Size of the content in bytes.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub file_size: Option<f64>,
    }

    /// Status of a file.
    ///
    /// - `pending`: The content has not been uploaded yet.
    /// - `moving`: The file is being moved.
    /// - `deleting`: The file is being deleted.
    /// - `completed`: The file is complete.
    #[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum FileStatus {
        Pending,
        Moving,
        Deleting,
        Completed,
        /// Any other value.
        #[serde(untagged)]
        Other(String),
    }

    /// Type of a directory entry.
    ///
    /// - `file`: A file.
    /// - `directory`: A directory.
    #[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum FileType {
        File,
        Directory,
        /// Any other value.
        #[serde(untagged)]
        Other(String),
    }

    /// An upload form: the URL and all form fields except the file itself.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    pub struct FileUpload {
        /// Form fields that authorize the upload. They include `key` and `bucket`.
        pub fields: Option<BTreeMap<String, String>>,
        /// URL to which the form is posted.
        pub url: Option<String>,
    }

    /// The body `fileUploadPostResponse`.
    pub type FileUploadPostResponse = File;

    /// Selection of resources by a list.
    ///
    /// - `all`: All resources. The list is ignored.
    /// - `whitelist`: Only the resources in the list.
    /// - `blacklist`: All resources except those in the list.
    /// - `none`: No resources. The list is ignored.
    #[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
    #[serde(rename_all = "snake_case")]
    pub enum FilterType {
        All,
        Whitelist,
        Blacklist,
        None,
        /// Any other value.
        #[serde(untagged)]
        Other(String),
    }

    /// Class of a workflow, by the location where it runs. The API documents the values of
    /// \[`DeviceClass`] for workflows in search results. Such values are kept in `Other`.
    ///
    /// - `cloud`: A workflow in the cloud.
    /// - `edge`: A workflow on an Edge Compute device.
    /// - `embedded`: A workflow in the firmware of an embedded device.
    /// - `experience`: A workflow that handles requests to an experience.
    /// - `customNode`: A custom node for other workflows.
    #[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub enum FlowClass {
        Cloud,
        Edge,
        Embedded,
        Experience,
        CustomNode,
        /// Any other value.
        #[serde(untagged)]
        Other(String),
    }

    /// A Google Cloud Storage bucket for archived data.
    #[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct GcsArchive {
        /// Name of the bucket, at most 255 characters.
        pub bucket: String,
        /// Key of a service account as JSON text, 4 to 32767 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub key_json: Option<String>,
        /// Project id, 1 to 1024 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub project_id: Option<String>,
    }

    /// Credentials of a user who signs in through GitHub.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct GithubLogin {
        /// Access token issued by GitHub, 1 to 1024 characters.
        pub access_token: String,
        /// Scopes of the new token, such as `all.User.read`. Defaults to `all.User`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub requested_scopes: Option<Vec<String>>,
        /// Lifetime of the token in seconds.
        #[serde(rename = "tokenTTL", skip_serializing_if = "Option::is_none")]
        pub token_ttl: Option<f64>,
    }

    /// A global value for the workflows of an application.
    #[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct Global {
        /// If `true`, workflows on devices do not receive the value.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub cloud_only: Option<bool>,
        /// Description, at most 1024 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub description: Option<String>,
        /// Value as JSON text, 1 to 32767 characters.
        pub json: String,
        /// Name, 1 to 255 letters, digits, `_` and `-`.
        pub key: String,
    }

    /// A change to one global value of an application.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct GlobalPatch {
        /// If `true`, workflows on devices do not receive the value.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub cloud_only: Option<bool>,
        /// Description, at most 1024 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub description: Option<String>,
        /// Value as JSON text, 1 to 32767 characters. `null` deletes the value.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub json: Option<String>,
        /// Name of the value, 1 to 255 letters, digits, `_` and `-`.
        pub key: String,
    }

    #[derive(Clone, Debug, PartialEq, Default, Serialize)]
    pub struct IdQueryVariant2 {
        #[serde(rename = "$eq", skip_serializing_if = "Option::is_none")]
        pub eq: Option<String>,
        #[serde(rename = "$gt", skip_serializing_if = "Option::is_none")]
        pub gt: Option<String>,
        #[serde(rename = "$gte", skip_serializing_if = "Option::is_none")]
        pub gte: Option<String>,
        #[serde(rename = "$in", skip_serializing_if = "Option::is_none")]
        pub r#in: Option<Vec<String>>,
        #[serde(rename = "$lt", skip_serializing_if = "Option::is_none")]
        pub lt: Option<String>,
        #[serde(rename = "$lte", skip_serializing_if = "Option::is_none")]
        pub lte: Option<String>,
        #[serde(rename = "$ne", skip_serializing_if = "Option::is_none")]
        pub ne: Option<String>,
        #[serde(rename = "$nin", skip_serializing_if = "Option::is_none")]
        pub nin: Option<Vec<String>>,
    }

    /// The outcome of a dry run of an import.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct ImportDryRunResult {
        /// Types of resources that would exceed a limit.
        pub limit_errors: Vec<ImportResource>,
        /// URL of the complete outcome.
        pub url: String,
    }

    /// An error that made an import fail.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    pub struct ImportError {
        /// Description of the error for people.
        pub message: Option<String>,
        /// Type of the error.
        pub name: Option<String>,
    }

    /// An import into an application.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct ImportExecution {
        /// Application that the resources were imported into.
        pub application_id: Option<String>,
        /// URL that was called at the end of the import.
        pub callback_url: Option<String>,
        /// Handling of names that already existed.
        pub conflict_behavior: Option<ConflictBehavior>,
        /// Name of the service credential for the repository.
        pub credential_name: Option<String>,
        /// If `true`, the import was only checked.
        pub dry_run: Option<bool>,
        /// Result of a dry run.
        pub dry_run_results: Option<DryRunResults>,
        /// Email address that was notified at the end of the import.
        pub email: Option<String>,
        /// Error that made the import fail.
        pub error: Option<ImportError>,
        /// Application that the resources were copied from.
        pub from_application_id: Option<String>,
        /// Unique identifier of the import.
        pub id: Option<String>,
        /// Same value as `id`.
        pub import_execution_id: Option<String>,
        /// Type of the source.
        pub import_source_type: Option<ImportSourceType>,
        /// URL from which the bundle was read.
        pub import_url: Option<String>,
        /// URL of the imported file.
        pub imported_file_url: Option<String>,
        /// Types of resources that were imported.
        pub include: Option<Vec<ImportResource>>,
        /// Unique identifier of the job.
        pub job_id: Option<String>,
        /// Branch and directory in the repository.
        pub repo: Option<Repo>,
        /// Time at which the import ended.
        pub run_completed_at: Option<String>,
        /// Time of the request.
        pub run_queued_at: Option<String>,
        /// Time at which the import started.
        pub run_started_at: Option<String>,
        /// User, API token or other source that requested the import.
        pub source_id: Option<String>,
        /// Type of the source in `source_id`.
        pub source_type: Option<SourceType>,
        /// Status of the import.
        pub status: Option<JobStatus>,
        /// Problems with resources of the application.
        pub validation_errors: Option<Vec<ValidationError>>,
    }

    /// Options for an import into an application.
    ///
    /// The source is a bundle sent with the request, a URL, another application or a repository.
    #[derive(Clone, Debug, PartialEq, Default, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct ImportIntoApplicationOptions {
        /// URL to call when a job is done, at most 1024 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub callback_url: Option<String>,
        /// Handling of names that already exist. Defaults to `Create`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub conflict_behavior: Option<ConflictBehavior>,
        /// Name of the service credential for the repository, at most 255 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub credential_name: Option<String>,
        /// If `true`, the API only checks if the import is possible. Defaults to `false`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub dry_run: Option<bool>,
        /// If `true`, the import always runs as a job. Defaults to `false`: only long imports do.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub force_job: Option<bool>,
        /// Application to copy from.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub from_application_id: Option<String>,
        /// URL of a bundle, at most 1024 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub import_url: Option<String>,
        /// Types of resources to import. Defaults to all.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub include: Option<Vec<ImportResource>>,
        /// Branch and directory in the repository.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub repo: Option<Repo>,
    }

    /// A type of resource that can be imported.
    ///
    /// - `ApplicationCertificateAuthority`: Certificate authorities.
    /// - `Dashboard`: Dashboards.
    /// - `DataTableRow`: Rows of data tables.
    /// - `DataTable`: Data tables.
    /// - `DeviceRecipe`: Device recipes.
    /// - `Device`: Devices.
    /// - `ExperienceDevelopConfig`: Settings of the experience's development version.
    /// - `ExperienceEndpoint`: Experience endpoints.
    /// - `ExperienceFlowVersion`: Versions of experience workflows.
    /// - `ExperienceGroup`: Experience groups.
    /// - `ExperienceUser`: Experience users.
    /// - `ExperienceVersion`: Experience versions.
    /// - `ExperienceView`: Experience views.
    /// - `File`: Files.
    /// - `FlowVersion`: Workflow versions.
    /// - `Flow`: Workflows.
    /// - `Global`: Application globals.
    /// - `Integration`: Integrations.
    /// - `Notebook`: Notebooks.
    /// - `PrivateFile`: Private files.
    /// - `Webhook`: Webhooks.
    /// - `ResourceJob`: Resource jobs.
    #[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
    pub enum ImportResource {
        ApplicationCertificateAuthority,
        Dashboard,
        DataTableRow,
        DataTable,
        DeviceRecipe,
        Device,
        ExperienceDevelopConfig,
        ExperienceEndpoint,
        ExperienceFlowVersion,
        ExperienceGroup,
        ExperienceUser,
        ExperienceVersion,
        ExperienceView,
        File,
        FlowVersion,
        Flow,
        Global,
        Integration,
        Notebook,
        PrivateFile,
        Webhook,
        ResourceJob,
        /// Any other value.
        #[serde(untagged)]
        Other(String),
    }

    /// Type of the source of an import.
    ///
    /// - `importBundle`: A bundle sent with the request.
    /// - `importUrl`: A bundle at a URL.
    /// - `fromApplication`: Another application.
    /// - `repository`: A Git repository.
    #[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub enum ImportSourceType {
        ImportBundle,
        ImportUrl,
        FromApplication,
        Repository,
        /// Any other value.
        #[serde(untagged)]
        Other(String),
    }

    /// The value of a param, a `InstanceId`.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct InstanceId(pub String);

    impl<'a> restrait::param::Param<'a> for InstanceId {
        const TYPE: TypeInfo =
            TypeInfo::new("InstanceId", JsonType::String).pattern("^[A-Fa-f\\d]{24}$");

        fn into_value(self) -> restrait::param::Value<'a> {
            restrait::param::Param::into_value(self.0)
        }
    }

    /// An organization of an instance.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct InstanceOrg {
        /// If `true`, changes are recorded in the audit log.
        pub audit_log_enabled: Option<bool>,
        /// Message at the top of every page of the web interface.
        pub banner: Option<Banner>,
        /// Email address for bills.
        pub billing_email: Option<String>,
        /// Time of creation.
        pub creation_date: Option<String>,
        /// End of the current billing period.
        pub current_period_end: Option<String>,
        /// Start of the current billing period.
        pub current_period_start: Option<String>,
        /// Customer id in the billing system.
        pub customer_id: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Time at which the organization was disabled.
        pub disabled_at: Option<DisabledAt>,
        /// Color of the icon, at most 64 characters.
        pub icon_color: Option<String>,
        /// Unique identifier of the organization.
        pub id: Option<String>,
        /// Instance that the organization belongs to.
        pub instance_id: Option<String>,
        /// If `true`, the resources of the organization cannot be changed.
        pub is_read_only: Option<bool>,
        /// Time of the last change.
        pub last_updated: Option<String>,
        /// Resource limits.
        pub limits: Option<InstanceOrgLimits>,
        /// Members who need two-factor authentication.
        pub mfa_mode: Option<MfaMode>,
        /// Name, 1 to 255 characters.
        pub name: String,
        /// Same value as `id`.
        pub org_id: Option<String>,
        /// Billing plan.
        pub plan_id: Option<String>,
        /// Referral id, at most 1024 characters.
        pub referral_id: Option<String>,
        /// Subscription id in the billing system.
        pub subscription_id: Option<String>,
        /// Status of the subscription.
        pub subscription_status: Option<SubscriptionStatus>,
        /// Counts of what the organization owns and uses.
        pub summary: Option<InstanceOrgSummary>,
        /// Tags, at most 100.
        pub tags: Option<Vec<Tag>>,
        /// Email domains that members must use, 3 to 45 characters each. Empty for any domain.
        pub whitelisted_email_domains: Option<Vec<String>>,
    }

    /// The resource limits of an organization. Limits that are not set stay as they are.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct InstanceOrgLimits {
        /// Maximum number of API tokens.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub apitoken: Option<u64>,
        /// Maximum number of applications.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub application: Option<u64>,
        /// Maximum number of slots for application workflows.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub application_flow_slots: Option<u64>,
        /// Maximum number of certificates per application.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub applicationcertificate: Option<u64>,
        /// Maximum number of certificate authorities per application.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub applicationcertificateauthority: Option<u64>,
        /// Maximum number of access keys per application.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub applicationkey: Option<u64>,
        /// Maximum number of service credentials.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub credential: Option<u64>,
        /// Maximum number of dashboards.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub dashboard: Option<u64>,
        /// Retention time of data in seconds, at least 86400 (a day).
        #[serde(rename = "dataTTL", skip_serializing_if = "Option::is_none")]
        pub data_ttl: Option<u64>,
        /// Maximum number of data tables.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub datatable: Option<u64>,
        /// Maximum number of devices.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub device: Option<u64>,
        /// Maximum number of device recipes.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub devicerecipe: Option<u64>,
        /// Maximum number of slots for experience workflows.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub experience_flow_slots: Option<u64>,
        /// Maximum number of experience domains.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub experiencedomain: Option<u64>,
        /// Maximum number of experience endpoints.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub experienceendpoint: Option<u64>,
        /// Maximum number of experience groups.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub experiencegroup: Option<u64>,
        /// Maximum number of experience slugs.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub experienceslug: Option<u64>,
        /// Maximum number of experience users.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub experienceuser: Option<u64>,
        /// Maximum number of experience versions.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub experienceversion: Option<u64>,
        /// Maximum number of experience views.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub experienceview: Option<u64>,
        /// Maximum number of files.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub file: Option<u64>,
        /// Maximum number of workflows.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub flow: Option<u64>,
        /// Maximum number of integrations.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub integration: Option<u64>,
        /// Maximum number of members.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub member: Option<u64>,
        /// Maximum number of notebooks.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub notebook: Option<u64>,
        /// Maximum number of concurrent notebook runs.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub notebook_in_parallel: Option<u64>,
        /// Maximum duration of all notebook runs per month in minutes.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub notebook_minutes_per_month: Option<u64>,
        /// Maximum duration of a notebook run in minutes.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub notebook_minutes_per_run: Option<u64>,
        /// Maximum number of payloads per billing period.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub payload: Option<u64>,
        /// Maximum number of private files.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub privatefile: Option<u64>,
        /// Maximum number of resource jobs.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub resourcejob: Option<u64>,
        /// Maximum file storage in bytes.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub storage: Option<u64>,
        /// Minimum interval in seconds at which a system computes its state, 5 to 3600.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub system_interval: Option<u64>,
        /// Maximum number of webhooks.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub webhook: Option<u64>,
    }

    /// Changes to an organization. Fields that are not set stay as they are.
    ///
    /// The API does not accept `null` for these fields, so they cannot be cleared.
    #[derive(Clone, Debug, PartialEq, Default, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct InstanceOrgPatch {
        /// If `true`, changes are recorded in the audit log.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub audit_log_enabled: Option<bool>,
        /// Message at the top of every page of the web interface.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub banner: Option<Banner>,
        /// Description, at most 32767 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub description: Option<String>,
        /// Time from which the organization is disabled, or a flag that disables or enables it now.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub disabled_at: Option<DisabledAt>,
        /// Color of the icon, at most 64 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub icon_color: Option<String>,
        /// If `true`, the resources of the organization cannot be changed.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub is_read_only: Option<bool>,
        /// Resource limits.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub limits: Option<InstanceOrgLimits>,
        /// Members who need two-factor authentication.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub mfa_mode: Option<MfaMode>,
        /// Name, 1 to 255 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// Referral id, at most 1024 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub referral_id: Option<String>,
        /// Tags, at most 100. They replace all existing tags.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub tags: Option<Vec<Tag>>,
        /// Email domains that members must use, 3 to 45 characters each. Empty for any domain.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub whitelisted_email_domains: Option<Vec<String>>,
    }

    /// Counts of what an organization owns and uses.
    ///
    /// The param `summary_include` of `instance_org().get()` selects the counts.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct InstanceOrgSummary {
        /// Number of API tokens.
        pub api_token_count: Option<i64>,
        /// Number of applications.
        pub app_count: Option<i64>,
        /// Number of certificate authorities.
        pub certificate_authority_count: Option<i64>,
        /// Number of application certificates.
        pub certificate_count: Option<i64>,
        /// Number of service credentials.
        pub credential_count: Option<i64>,
        /// Number of dashboards.
        pub dash_count: Option<i64>,
        /// Number of data tables.
        pub data_table_count: Option<i64>,
        /// Number of devices.
        pub device_count: Option<i64>,
        /// Number of device recipes.
        pub device_recipe_count: Option<i64>,
        /// Number of events.
        pub event_count: Option<i64>,
        /// Number of experience domains.
        pub experience_domain_count: Option<i64>,
        /// Number of experience endpoints.
        pub experience_endpoint_count: Option<i64>,
        /// Number of experience groups.
        pub experience_group_count: Option<i64>,
        /// Number of experience slugs.
        pub experience_slug_count: Option<i64>,
        /// Number of experience users.
        pub experience_user_count: Option<i64>,
        /// Number of experience versions.
        pub experience_version_count: Option<i64>,
        /// Number of experience views.
        pub experience_view_count: Option<i64>,
        /// Number of files.
        pub file_count: Option<i64>,
        /// Number of workflows.
        pub flow_count: Option<i64>,
        /// Number of integrations.
        pub integration_count: Option<i64>,
        /// Number of access keys.
        pub key_count: Option<i64>,
        /// Number of members.
        pub member_count: Option<i64>,
        /// Number of notebooks.
        pub notebook_count: Option<i64>,
        /// Notebook runs of the billing period.
        pub notebook_stats: Option<NotebookStats>,
        /// Payloads of the billing period, by type and source.
        pub payload_count: Option<PayloadStats>,
        /// Number of pending invitations.
        pub pending_invite_count: Option<i64>,
        /// Number of private files.
        pub private_file_count: Option<i64>,
        /// Number of resource jobs.
        pub resource_job_count: Option<i64>,
        /// Usage of file storage.
        pub storage_stats: Option<StorageStats>,
        /// Number of webhooks.
        pub webhook_count: Option<i64>,
    }

    /// The response of an operation that runs later as a job.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct JobEnqueuedResult {
        /// Unique identifier of the job, at most 21 characters.
        pub job_id: Option<String>,
        /// Always `true`.
        pub job_queued: Option<bool>,
        /// Always `true`.
        pub success: Option<bool>,
    }

    /// Status of an import.
    ///
    /// - `queued`: The import is waiting to start.
    /// - `inProgress`: The import is running.
    /// - `completed`: The import is complete.
    /// - `errored`: The import is complete, but some resources had errors.
    /// - `failed`: The import failed.
    #[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub enum JobStatus {
        Queued,
        InProgress,
        Completed,
        Errored,
        Failed,
        /// Any other value.
        #[serde(untagged)]
        Other(String),
    }

    /// The last value of an attribute.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    pub struct LastValue {
        /// Time of the value.
        pub time: Option<DataTimestamp>,
        /// Value of the attribute.
        pub value: Option<Value>,
    }

    /// Members of an organization who need two-factor authentication.
    ///
    /// - `notRequired`: No members.
    /// - `adminRequired`: Administrators.
    /// - `required`: All members.
    #[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub enum MfaMode {
        NotRequired,
        AdminRequired,
        Required,
        /// Any other value.
        #[serde(untagged)]
        Other(String),
    }

    /// The value of a param, a `Millis`.
    #[derive(Clone, Copy, Debug, PartialEq)]
    pub struct Millis(pub i64);

    impl<'a> restrait::param::Param<'a> for Millis {
        const TYPE: TypeInfo = TypeInfo::new("Millis", JsonType::Integer);

        fn into_value(self) -> restrait::param::Value<'a> {
            restrait::param::Param::into_value(self.0)
        }
    }

    /// An MQTT message and its topic.
    #[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
    pub struct MqttPublishBody {
        /// Message, at most 32767 characters.
        pub message: String,
        /// Topic, 1 to 230 characters.
        pub topic: String,
    }

    /// A command to several devices, selected by tags, by id or by a query.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct MultiDeviceCommand {
        /// Devices, at most 1000.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub device_ids: Option<Vec<String>>,
        /// Query for the devices.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub device_query: Option<AdvancedDeviceQuery>,
        /// Tags of the devices, at most 100. A device needs one of them.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub device_tags: Option<Vec<TagFilter>>,
        /// Name of the command, 1 to 255 characters.
        pub name: String,
        /// Payload of the command.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub payload: Option<Value>,
        /// Time of the command. Defaults to the time at which the API receives it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub time: Option<DataTimestamp>,
    }

    #[derive(Clone, Debug, PartialEq, Copy, Eq, restrait::param::Param)]
    #[param(rename_all = "snake_case")]
    pub enum NameField {
        Name,
    }

    /// The notebook usage of one interval.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    pub struct NotebookMinuteCount {
        /// Canceled runs.
        pub canceled: Option<i64>,
        /// Successful runs.
        pub completed: Option<i64>,
        /// Start of the interval.
        pub date: Option<String>,
        /// Failed runs.
        pub errored: Option<i64>,
        /// Minutes of execution time.
        pub minutes: Option<i64>,
        /// Runs that exceeded their time limit.
        pub timeout: Option<i64>,
    }

    /// Notebook usage per day.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    pub struct NotebookMinuteCounts {
        /// Usage in each interval, oldest first.
        pub counts: Option<Vec<NotebookMinuteCount>>,
        /// End of the range.
        pub end: Option<String>,
        /// Start of the range.
        pub start: Option<String>,
    }

    /// The notebook runs of an organization or application in the billing period.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct NotebookStats {
        /// Number of runs that have not ended yet.
        pub awaiting_completion: Option<i64>,
        /// Execution time in minutes.
        pub minutes_this_period: Option<f64>,
        /// Number of runs.
        pub runs_this_period: Option<i64>,
    }

    /// Action of an operation on devices.
    ///
    /// - `set`: Sets a value.
    /// - `remove`: Removes a value.
    /// - `add`: Adds a value.
    #[derive(Clone, Debug, PartialEq, Copy, Eq, Serialize)]
    #[serde(rename_all = "snake_case")]
    pub enum Operation {
        Set,
        Remove,
        Add,
    }

    /// Target of an operation on devices.
    ///
    /// - `name`: Name of the device.
    /// - `deviceClass`: Class of the device.
    /// - `description`: Description of the device.
    /// - `gatewayId`: Gateway through which the device connects.
    /// - `parentId`: System that contains the device.
    /// - `systemInterval`: Interval at which a system computes its state.
    /// - `keepDuplicates`: Storage of states with the same time as an earlier one.
    /// - `tag`: Tag of the device.
    /// - `attribute`: Attribute of the device.
    /// - `attributeTag`: Tag of an attribute.
    /// - `attributeDescription`: Description of an attribute.
    /// - `attributeContentType`: Content type of an attribute.
    /// - `attributeName`: Name of an attribute.
    /// - `attributeSystem`: Computation of a system's attribute.
    #[derive(Clone, Debug, PartialEq, Copy, Eq, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub enum OperationTarget {
        Name,
        DeviceClass,
        Description,
        GatewayId,
        ParentId,
        SystemInterval,
        KeepDuplicates,
        Tag,
        Attribute,
        AttributeTag,
        AttributeDescription,
        AttributeContentType,
        AttributeName,
        AttributeSystem,
    }

    /// The value of a param, a `OrgId`.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct OrgId(pub String);

    impl<'a> restrait::param::Param<'a> for OrgId {
        const TYPE: TypeInfo = TypeInfo::new("OrgId", JsonType::String).pattern("^[A-Fa-f\\d]{24}$");

        fn into_value(self) -> restrait::param::Value<'a> {
            restrait::param::Param::into_value(self.0)
        }
    }

    /// Type of the owner of an application.
    ///
    /// - `user`: A user.
    /// - `organization`: An organization.
    #[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
    #[serde(rename_all = "snake_case")]
    pub enum OwnerType {
        User,
        Organization,
        /// Any other value.
        #[serde(untagged)]
        Other(String),
    }

    /// The payload count of one interval.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    pub struct PayloadCount {
        /// Start of the interval.
        pub date: Option<String>,
        /// Number of payloads, or number of bytes if the request sets `as_bytes`.
        pub value: Option<i64>,
    }

    /// Payload counts per hour or day.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    pub struct PayloadCountsBreakdown {
        /// Counts of each interval, oldest first.
        pub counts: Option<Vec<PayloadCount>>,
        /// End of the range.
        pub end: Option<String>,
        /// Start of the range.
        pub start: Option<String>,
    }

    /// Payload counts by type and by source.
    ///
    /// A source is a text such as `device.mqtt` or `flow.flow`.
    ///
    /// The values are numbers of payloads, or numbers of bytes if the request sets `as_bytes`.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct PayloadStats {
        /// Changes of application files.
        pub app_file: Option<BTreeMap<String, f64>>,
        /// Changes of data tables.
        pub data_table: Option<BTreeMap<String, f64>>,
        /// Commands to devices.
        pub device_command: Option<BTreeMap<String, f64>>,
        /// Connections of devices.
        pub device_connect: Option<BTreeMap<String, f64>>,
        /// Created devices.
        pub device_create: Option<BTreeMap<String, f64>>,
        /// Disconnections of devices.
        pub device_disconnect: Option<BTreeMap<String, f64>>,
        /// States of devices.
        pub device_state: Option<BTreeMap<String, f64>>,
        /// Requests to experience endpoints.
        pub endpoint: Option<BTreeMap<String, f64>>,
        /// Events.
        pub event: Option<BTreeMap<String, f64>>,
        /// Workflow errors.
        pub flow_error: Option<BTreeMap<String, f64>>,
        /// Inbound emails.
        pub inbound_email: Option<BTreeMap<String, f64>>,
        /// Messages of integrations.
        pub integration: Option<BTreeMap<String, f64>>,
        /// Inbound MQTT messages.
        pub mqtt_in: Option<BTreeMap<String, f64>>,
        /// Outbound MQTT messages.
        pub mqtt_out: Option<BTreeMap<String, f64>>,
        /// Notebook runs.
        pub notebook: Option<BTreeMap<String, f64>>,
        /// Resource job runs.
        pub resource_job: Option<BTreeMap<String, f64>>,
        /// Timers that fired.
        pub timer: Option<BTreeMap<String, f64>>,
        /// Virtual button presses.
        pub virtual_button: Option<BTreeMap<String, f64>>,
        /// Webhook requests.
        pub webhook: Option<BTreeMap<String, f64>>,
    }

    /// A branch and a directory of a Git repository.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct Repo {
        /// Name of the branch, at most 255 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub branch: Option<String>,
        /// Commit message for an export, at most 1024 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub commit_message: Option<String>,
        /// Path of the directory, at most 1024 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub directory: Option<String>,
    }

    #[derive(Clone, Debug, PartialEq, Copy, Eq, restrait::param::Param)]
    pub enum Resolution {
        #[param("86400000")]
        N86400000,
        #[param("3600000")]
        N3600000,
    }

    /// An Amazon S3 bucket for archived data.
    #[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct S3Archive {
        /// Access key id, 4 to 128 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub access_key_id: Option<String>,
        /// Name of the bucket, at most 255 characters.
        pub bucket: String,
        /// Region, at most 128 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub region: Option<String>,
        /// Secret access key, 4 to 128 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub secret_access_key: Option<String>,
    }

    /// Credentials of a user who signs in through a SAML identity provider.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct SamlResponse {
        /// Email domain of the identity provider, 3 to 45 characters.
        #[serde(rename = "SAMLDomain")]
        pub saml_domain: String,
        /// Response of the identity provider in base64, at most 100000 characters.
        #[serde(rename = "SAMLResponse")]
        pub saml_response: String,
        /// Scopes of the new token, such as `all.User.read`. Defaults to `all.User`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub requested_scopes: Option<Vec<String>>,
        /// Lifetime of the token in seconds.
        #[serde(rename = "tokenTTL", skip_serializing_if = "Option::is_none")]
        pub token_ttl: Option<f64>,
    }

    /// A resource found by a search.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct SearchHit {
        /// Type of the resource.
        #[serde(rename = "_type")]
        pub r#type: SearchedResource,
        /// Class of the device, for devices.
        pub device_class: Option<DeviceClass>,
        /// Type of the workflow, for workflows.
        pub flow_class: Option<FlowClass>,
        /// Unique identifier of the resource.
        pub id: String,
        /// Details that distinguish resources with similar names.
        pub metadata: Option<SearchMetadata>,
        /// Name of the resource.
        pub name: String,
        /// Version of the resource.
        pub version: Option<String>,
        /// Type of the view, for experience views.
        pub view_type: Option<ExperienceViewType>,
    }

    /// Details that distinguish resources with similar names.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct SearchMetadata {
        /// Content type, for files.
        pub content_type: Option<String>,
        /// Short description.
        pub descriptor: Option<String>,
        /// Path of the parent directory, for files.
        pub parent_directory: Option<String>,
    }

    /// Type of a resource found by a search.
    ///
    /// - `applicationApiToken`: An API token.
    /// - `credential`: A service credential.
    /// - `dashboard`: A dashboard.
    /// - `dataTable`: A data table.
    /// - `deviceRecipe`: A device recipe.
    /// - `device`: A device.
    /// - `experienceDomain`: An experience domain.
    /// - `event`: An event.
    /// - `experienceEndpoint`: An experience endpoint.
    /// - `experienceGroup`: An experience group.
    /// - `experienceSlug`: An experience slug.
    /// - `experienceUser`: An experience user.
    /// - `experienceVersion`: An experience version.
    /// - `experienceView`: An experience view.
    /// - `file`: A file.
    /// - `flow`: A workflow.
    /// - `integration`: An integration.
    /// - `notebook`: A notebook.
    /// - `resourceJob`: A resource job.
    /// - `webhook`: A webhook.
    #[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub enum SearchedResource {
        ApplicationApiToken,
        Credential,
        Dashboard,
        DataTable,
        DeviceRecipe,
        Device,
        ExperienceDomain,
        Event,
        ExperienceEndpoint,
        ExperienceGroup,
        ExperienceSlug,
        ExperienceUser,
        ExperienceVersion,
        ExperienceView,
        File,
        Flow,
        Integration,
        Notebook,
        ResourceJob,
        Webhook,
        /// Any other value.
        #[serde(untagged)]
        Other(String),
    }

    /// The value of a param, a `Seconds`.
    #[derive(Clone, Copy, Debug, PartialEq)]
    pub struct Seconds(pub i64);

    impl<'a> restrait::param::Param<'a> for Seconds {
        const TYPE: TypeInfo = TypeInfo::new("Seconds", JsonType::Integer);

        fn into_value(self) -> restrait::param::Value<'a> {
            restrait::param::Param::into_value(self.0)
        }
    }

    /// Sort direction of a list.
    ///
    /// - `asc`: Ascending: least or oldest first.
    /// - `desc`: Descending: greatest or newest first.
    #[derive(Clone, Debug, PartialEq, Copy, Eq, Deserialize, restrait::param::Param)]
    #[serde(rename_all = "snake_case")]
    pub enum SortDirection {
        Asc,
        Desc,
    }

    /// Type of the source of an operation.
    ///
    /// - `flow`: A workflow.
    /// - `user`: A user.
    /// - `device`: A device.
    /// - `apiToken`: An API token.
    /// - `notebook`: A notebook.
    #[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub enum SourceType {
        Flow,
        User,
        Device,
        ApiToken,
        Notebook,
        /// Any other value.
        #[serde(untagged)]
        Other(String),
    }

    /// The single sign-on configuration of an email domain.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct SsoRequest {
        /// Address at which the user signs in.
        pub sso_request: String,
        /// Single sign-on protocol.
        pub sso_type: SsoType,
    }

    /// A single sign-on protocol.
    ///
    /// - `SAML`: SAML 2.0.
    #[derive(Clone, Debug, PartialEq, Copy, Eq, Deserialize)]
    #[serde(rename_all = "UPPERCASE")]
    pub enum SsoType {
        Saml,
    }

    /// The file storage used by an organization or application.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    pub struct StorageStats {
        /// Number of files.
        pub count: Option<i64>,
        /// Total size in bytes.
        pub size: Option<i64>,
    }

    /// A single value or a list of values.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    #[serde(untagged)]
    pub enum StringOrList {
        List(Vec<String>),
        Text(String),
    }

    /// Status of an organization's subscription.
    ///
    /// - `trialing`: The subscription is in its trial period.
    /// - `active`: The subscription is paid.
    /// - `past_due`: A payment is overdue.
    /// - `canceled`: The subscription is canceled.
    /// - `unpaid`: The subscription is unpaid.
    #[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum SubscriptionStatus {
        Trialing,
        Active,
        PastDue,
        Canceled,
        Unpaid,
        /// Any other value.
        #[serde(untagged)]
        Other(String),
    }

    /// The response of an operation that returns no data.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    pub struct Success {
        /// Always `true`.
        pub success: Option<bool>,
    }

    /// A tag: a key and its value.
    #[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
    pub struct Tag {
        /// Key, 1 to 255 letters, digits, `_` and `-`.
        pub key: String,
        /// Value, 1 to 255 characters.
        pub value: String,
    }

    /// A filter for tags by key, by value or by both.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize, Serialize)]
    pub struct TagFilter {
        /// Key, 1 to 255 letters, digits, `_` and `-`. Defaults to any key.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub key: Option<String>,
        /// Value, 1 to 255 characters. Defaults to any value.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub value: Option<String>,
    }

    /// Tag keys, at most 1000.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct TagKeysResponse {
        /// Unique keys, at most 1000.
        pub tag_keys: Option<Vec<String>>,
    }

    /// A list, or on request an object by name.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    #[serde(untagged)]
    pub enum TagListOrMap {
        List(Vec<Tag>),
        Map(BTreeMap<String, StringOrList>),
    }

    /// A pattern that the property matches, or with `$ne` does not match.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[serde(untagged)]
    pub enum TagQuery {
        Variant1(TagQuery2),
        Variant2(TagQueryVariant2),
        Variant3(TagQueryVariant3),
    }

    /// Queries for the values of tags by key, or `null` for no tags.
    #[derive(Clone, Debug, PartialEq, Default, Serialize)]
    pub struct TagQuery2 {
        #[serde(rename = "$tagKey", skip_serializing_if = "Option::is_none")]
        pub tag_key: Option<TagTextQuery>,
        #[serde(rename = "$tagValue", skip_serializing_if = "Option::is_none")]
        pub tag_value: Option<TagTextQuery>,
        /// All other members.
        #[serde(flatten)]
        pub more: BTreeMap<String, Option<TagTextQuery>>,
    }

    #[derive(Clone, Debug, PartialEq, Default, Serialize)]
    pub struct TagQueryVariant2 {
        /// Queries for the values of tags by key, or `null` for no tags.
        #[serde(rename = "$eq")]
        pub eq: Option<TagQuery2>,
    }

    #[derive(Clone, Debug, PartialEq, Default, Serialize)]
    pub struct TagQueryVariant3 {
        /// Queries for the values of tags by key, or `null` for no tags.
        #[serde(rename = "$ne")]
        pub ne: Option<TagQuery2>,
    }

    /// Text, `null` for no such text, or a list of texts.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[serde(untagged)]
    pub enum TagTextQuery {
        Variant2(TagTextQueryVariant2),
        Variant3(TagTextQueryVariant3),
        Text(String),
    }

    #[derive(Clone, Debug, PartialEq, Default, Serialize)]
    pub struct TagTextQueryVariant2 {
        #[serde(rename = "$in")]
        pub r#in: Vec<String>,
    }

    #[derive(Clone, Debug, PartialEq, Default, Serialize)]
    pub struct TagTextQueryVariant3 {
        #[serde(rename = "$nin")]
        pub nin: Vec<String>,
    }

    /// The values of a tag key, at most 1000.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct TagValuesResponse {
        /// Key of the tags.
        pub tag_key: Option<String>,
        /// Unique values of the key, at most 1000.
        pub tag_values: Option<Vec<String>>,
    }

    /// The value of a param, a `TimePoint`.
    #[derive(Clone, Copy, Debug, PartialEq)]
    pub struct TimePoint(pub i64);

    impl<'a> restrait::param::Param<'a> for TimePoint {
        const TYPE: TypeInfo = TypeInfo::new("TimePoint", JsonType::Integer);

        fn into_value(self) -> restrait::param::Value<'a> {
            restrait::param::Param::into_value(self.0)
        }
    }

    /// Progress of a user through one tour of the web interface.
    #[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
    pub struct Tour {
        /// Name of the tour, 1 to 255 letters, digits, `_` and `-`.
        pub name: String,
        /// Status of the tour.
        pub status: TourStatus,
        /// Version of the tour.
        pub version: f64,
    }

    /// Status of a tour of the web interface.
    ///
    /// - `skipped`: The user skipped the tour.
    /// - `completed`: The user completed the tour.
    #[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
    #[serde(rename_all = "snake_case")]
    pub enum TourStatus {
        Skipped,
        Completed,
        /// Any other value.
        #[serde(untagged)]
        Other(String),
    }

    /// One operation of a change to several devices.
    ///
    /// Use the functions of this type, which create the value that each target requires.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct UpdateOperation {
        /// Name of the attribute, if the target is part of an attribute.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub attribute_name: Option<String>,
        /// Action of the operation.
        pub operation: Operation,
        /// Key of the tag to remove.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub tag_key: Option<String>,
        /// Target of the operation.
        pub target: OperationTarget,
        /// New value, in the form that the target requires.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub value: Option<Value>,
    }

    /// Email address and password of a user.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct UserCredentials {
        /// Email address, at most 1024 characters.
        pub email: String,
        /// Password, 8 to 2048 characters.
        pub password: String,
        /// Scopes of the new token, such as `all.User.read`. Defaults to `all.User`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub requested_scopes: Option<Vec<String>>,
        /// Lifetime of the token in seconds.
        #[serde(rename = "tokenTTL", skip_serializing_if = "Option::is_none")]
        pub token_ttl: Option<f64>,
        /// Code for two-factor authentication, at most 2048 characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub two_factor_code: Option<String>,
    }

    /// A problem with one resource.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    pub struct ValidationError {
        /// Unique identifier of the resource.
        pub id: Option<String>,
        /// Description of the problem for people.
        pub message: Option<String>,
        /// Name of the resource.
        pub name: Option<String>,
        /// Type of the resource.
        pub r#type: Option<String>,
    }

    /// The body of an error response about several resources.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct ValidationErrors {
        /// Description of the error for people.
        pub message: Option<String>,
        /// Type of the error, such as `Validation`.
        pub r#type: Option<String>,
        /// Problems with the resources.
        pub validation_errors: Option<Vec<ValidationError>>,
    }
}
