//! Schemas `webhook`, `webhookPatch`, `webhookPost`, `webhooks`.

use restrait::Page;

use super::{SecretString, SortDirection};
use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::{ApplicationId, Number, Timestamp, WebhookId};

response_type! {
    /// A webhook.
    ///
    /// ```
    /// let body = r#"{"name":"pump"}"#;
    /// let value: losant::types::Webhook = serde_json::from_str(body)?;
    /// assert_eq!(value.name.as_deref(), Some("pump"));
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
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Token, at least 1 character.
        pub token: Option<SecretString>,
        /// Response code, 100 to 599.
        pub response_code: Option<Number>,
        /// Type of the verification.
        pub verification_type: Option<VerificationType>,
        /// Verification code, at most 32767 characters.
        pub verification_code: Option<String>,
        /// If `true`, wait for reply.
        pub wait_for_reply: Option<bool>,
        /// Basic auth username, at most 255 characters.
        pub basic_auth_username: Option<String>,
        /// Basic auth password, at most 255 characters.
        pub basic_auth_password: Option<SecretString>,
        /// If `true`, the webhook is websocket.
        pub is_websocket: Option<bool>,
        /// Cast buffers as.
        pub cast_buffers_as: Option<CastBuffersAs>,
        /// If `true`, annotate multipart.
        pub annotate_multipart: Option<bool>,
        /// If `true`, the webhook is enabled.
        pub enabled: Option<bool>,
    }
}

string_enum! {
    /// The verification type of a webhook.
    VerificationType {
        /// Facebook.
        Facebook = "facebook",
        /// Fitbit.
        Fitbit = "fitbit",
        /// None.
        None = "none",
        /// Twilio.
        Twilio = "twilio",
        /// Alexa.
        Alexa = "alexa",
    }
}

string_enum! {
    /// A cast buffers a of a webhook.
    CastBuffersAs {
        /// Array.
        Array = "array",
        /// Binary.
        Binary = "binary",
        /// Utf8.
        Utf8 = "utf8",
        /// Base64.
        Base64 = "base64",
        /// Hex.
        Hex = "hex",
    }
}

request_body! {
    /// Changes to a webhook. Fields that are not set stay as they are.
    ///
    /// ```
    /// let value = losant::types::WebhookPatch::new().name("pump");
    /// let json = r#"{"name":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct WebhookPatch as "webhookPatch" {
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Response code, 100 to 599.
        pub response_code: Option<Number>,
        /// Type of the verification.
        pub verification_type: Option<VerificationType>,
        /// Verification code, at most 32767 characters.
        pub verification_code: Option<String>,
        /// If `true`, wait for reply.
        pub wait_for_reply: Option<bool>,
        /// Basic auth username, at most 255 characters.
        pub basic_auth_username: Option<String>,
        /// Basic auth password, at most 255 characters.
        pub basic_auth_password: Option<SecretString>,
        /// If `true`, the webhook is websocket.
        pub is_websocket: Option<bool>,
        /// Cast buffers as.
        pub cast_buffers_as: Option<CastBuffersAs>,
        /// If `true`, annotate multipart.
        pub annotate_multipart: Option<bool>,
        /// If `true`, the webhook is enabled.
        pub enabled: Option<bool>,
    }
}

request_body! {
    /// A new webhook.
    ///
    /// ```
    /// let value = losant::types::WebhookPost::new("pump");
    /// let json = r#"{"name":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct WebhookPost as "webhookPost" {
        /// Name, 1 to 255 characters.
        pub name: String,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Response code, 100 to 599.
        pub response_code: Option<Number>,
        /// Type of the verification.
        pub verification_type: Option<VerificationType>,
        /// Verification code, at most 32767 characters.
        pub verification_code: Option<String>,
        /// If `true`, wait for reply.
        pub wait_for_reply: Option<bool>,
        /// Basic auth username, at most 255 characters.
        pub basic_auth_username: Option<String>,
        /// Basic auth password, at most 255 characters.
        pub basic_auth_password: Option<SecretString>,
        /// If `true`, the webhook is websocket.
        pub is_websocket: Option<bool>,
        /// Cast buffers as.
        pub cast_buffers_as: Option<CastBuffersAs>,
        /// If `true`, annotate multipart.
        pub annotate_multipart: Option<bool>,
        /// If `true`, the webhook is enabled.
        pub enabled: Option<bool>,
    }
}

response_type! {
    /// A page of webhooks and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::Webhooks = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct Webhooks as "webhooks" {
        /// Items on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<Webhook>,
        /// Number of items on this page.
        pub count: Option<u64>,
        /// Number of items on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of items on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the items are filtered by.
        pub filter_field: Option<String>,
        /// Field that the items are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Application that the webhook belongs to.
        pub application_id: Option<ApplicationId>,
    }
}
