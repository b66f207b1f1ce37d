//! Webhooks: schemas `webhook`, `webhooks`, `webhookPatch` and `webhookPost`.

use restrait::Page;

use super::{SecretString, SortDirection};
use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::{ApplicationId, Number, Timestamp, WebhookId};

response_type! {
    /// A webhook: a URL of Losant. Requests to it trigger workflows.
    ///
    /// ```
    /// let body = r#"{"name":"Orders","token":"b4c7","waitForReply":true}"#;
    /// let webhook: losant::types::Webhook = serde_json::from_str(body)?;
    /// assert_eq!(webhook.wait_for_reply, Some(true));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct Webhook as "webhook" {
        /// Unique identifier of the webhook.
        pub id: Option<WebhookId>,
        /// Same value as `id`.
        pub webhook_id: Option<WebhookId>,
        /// Application that the webhook belongs to.
        pub application_id: Option<ApplicationId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// Name of the webhook, 1 to 255 characters.
        pub name: Option<String>,
        /// Description of the webhook, at most 32767 characters.
        pub description: Option<String>,
        /// Secret part of the URL, at least 1 character. Anyone who knows it can send requests.
        pub token: Option<SecretString>,
        /// Status code of the response to a request, 100 to 599.
        pub response_code: Option<Number>,
        /// Service whose requests are verified.
        pub verification_type: Option<WebhookVerification>,
        /// Code for the verification, at most 32767 characters.
        pub verification_code: Option<String>,
        /// If `true`, a workflow replies to requests. Otherwise, Losant does so immediately.
        pub wait_for_reply: Option<bool>,
        /// User name that requests need for basic authentication, at most 255 characters.
        pub basic_auth_username: Option<String>,
        /// Password that requests need for basic authentication, at most 255 characters.
        pub basic_auth_password: Option<SecretString>,
        /// If `true`, clients connect to the URL by WebSocket.
        pub is_websocket: Option<bool>,
        /// Form in which workflows receive binary data.
        pub cast_buffers_as: Option<BufferFormat>,
        /// If `true`, workflows receive the details of each part of a multipart body, such as its
        /// file name.
        pub annotate_multipart: Option<bool>,
        /// If `true`, the webhook accepts requests.
        pub enabled: Option<bool>,
    }
}

string_enum! {
    /// Service whose requests to a webhook are verified.
    WebhookVerification {
        /// Facebook.
        Facebook = "facebook",
        /// Fitbit.
        Fitbit = "fitbit",
        /// No verification.
        None = "none",
        /// Twilio.
        Twilio = "twilio",
        /// Amazon Alexa.
        Alexa = "alexa",
    }
}

string_enum! {
    /// Form in which a workflow receives binary data.
    BufferFormat {
        /// A list of bytes.
        Array = "array",
        /// Text with one character for each byte.
        Binary = "binary",
        /// Text in UTF-8.
        Utf8 = "utf8",
        /// Text in Base64.
        Base64 = "base64",
        /// Hexadecimal digits.
        Hex = "hex",
    }
}

response_type! {
    /// A page of webhooks and the parameters of the request.
    #[derive(Page)]
    pub struct Webhooks as "webhooks" {
        /// Webhooks on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<Webhook>,
        /// Number of webhooks on this page.
        pub count: Option<u64>,
        /// Number of webhooks on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of webhooks on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the webhooks are filtered by.
        pub filter_field: Option<String>,
        /// Field that the webhooks are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Application that the webhooks belong to.
        pub application_id: Option<ApplicationId>,
    }
}

request_body! {
    /// Changes to a webhook. Fields that are not set stay as they are.
    ///
    /// ```
    /// let patch = losant::types::WebhookPatch::new().response_code(204).enabled(true);
    /// assert_eq!(serde_json::to_string(&patch)?, r#"{"responseCode":204,"enabled":true}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct WebhookPatch as "webhookPatch" closed {
        /// Name of the webhook, 1 to 255 characters.
        pub name: Option<String>,
        /// Description of the webhook, at most 32767 characters.
        pub description: Option<String>,
        /// Status code of the response to a request, 100 to 599.
        pub response_code: Option<Number>,
        /// Service whose requests are verified.
        pub verification_type: Option<WebhookVerification>,
        /// Code for the verification, at most 32767 characters.
        pub verification_code: Option<String>,
        /// If `true`, a workflow replies to requests. Otherwise, Losant does so immediately.
        pub wait_for_reply: Option<bool>,
        /// User name that requests need for basic authentication, at most 255 characters.
        pub basic_auth_username: Option<String>,
        /// Password that requests need for basic authentication, at most 255 characters.
        pub basic_auth_password: Option<SecretString>,
        /// If `true`, clients connect to the URL by WebSocket.
        pub is_websocket: Option<bool>,
        /// Form in which workflows receive binary data.
        pub cast_buffers_as: Option<BufferFormat>,
        /// If `true`, workflows receive the details of each part of a multipart body, such as its
        /// file name.
        pub annotate_multipart: Option<bool>,
        /// If `true`, the webhook accepts requests.
        pub enabled: Option<bool>,
    }
}

request_body! {
    /// A new webhook.
    ///
    /// ```
    /// let webhook = losant::types::WebhookPost::new("Orders")
    ///     .basic_auth_username("shop")
    ///     .basic_auth_password("correct horse");
    /// let json =
    ///     r#"{"name":"Orders","basicAuthUsername":"shop","basicAuthPassword":"correct horse"}"#;
    /// assert_eq!(serde_json::to_string(&webhook)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct WebhookPost as "webhookPost" closed {
        /// Name of the webhook, 1 to 255 characters.
        pub name: String,
        /// Description of the webhook, at most 32767 characters.
        pub description: Option<String>,
        /// Status code of the response to a request, 100 to 599.
        pub response_code: Option<Number>,
        /// Service whose requests are verified.
        pub verification_type: Option<WebhookVerification>,
        /// Code for the verification, at most 32767 characters.
        pub verification_code: Option<String>,
        /// If `true`, a workflow replies to requests. Otherwise, Losant does so immediately.
        pub wait_for_reply: Option<bool>,
        /// User name that requests need for basic authentication, at most 255 characters.
        pub basic_auth_username: Option<String>,
        /// Password that requests need for basic authentication, at most 255 characters.
        pub basic_auth_password: Option<SecretString>,
        /// If `true`, clients connect to the URL by WebSocket.
        pub is_websocket: Option<bool>,
        /// Form in which workflows receive binary data.
        pub cast_buffers_as: Option<BufferFormat>,
        /// If `true`, workflows receive the details of each part of a multipart body, such as its
        /// file name.
        pub annotate_multipart: Option<bool>,
        /// If `true`, the webhook accepts requests.
        pub enabled: Option<bool>,
    }
}
