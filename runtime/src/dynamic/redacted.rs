//! Calls without their secrets, whose requests can be shown.

use super::DynamicCall;
use crate::body::Part;
use crate::client::ApiClient;
use crate::secret::REDACTED;
use crate::value::{Payload, Value};

impl<C: ApiClient> DynamicCall<'_, C> {
    /// Replaces the values of secret params with `[redacted]`, so that the request can be shown.
    ///
    /// Credentials of the client are left. Those in headers are marked as sensitive in the request.
    ///
    /// ```
    /// use restrait::dynamic::DynamicCall;
    /// use restrait::{Call, Secret, api, endpoint};
    /// use serde_json::json;
    ///
    /// #[api]
    /// trait Users {
    ///     #[endpoint(method = "GET", path = "/users")]
    ///     fn users(&self, #[query] key: Secret<&str>, #[query] page: u32) -> Vec<String>;
    /// }
    ///
    /// # fn main() -> restrait::Result<()> {
    /// let client = restrait::Client::builder().base_url("https://api.example.com").build()?;
    /// let endpoint = users::INFO.endpoint("users").unwrap();
    /// let call = DynamicCall::new(&client, endpoint, json!({"key": "hunter2", "page": 1}));
    /// let request = call.redact().request()?;
    /// assert_eq!(request.uri().query(), Some("key=%5Bredacted%5D&page=1"));
    /// # Ok(()) }
    /// ```
    pub fn redact(mut self) -> Self {
        let Some(endpoint) = self.endpoint else {
            return self;
        };
        for value in &mut self.values {
            *value = std::mem::take(value).redacted();
        }
        for (index, wire) in endpoint.route.params().enumerate() {
            let is_secret = endpoint.param(wire.name).is_some_and(|param| param.secret);
            if is_secret && self.payloads.get(index).is_some() {
                self.payloads.set(index, Payload::part(Part::new(REDACTED)));
            }
        }
        let core = self.client.core();
        for (index, param) in endpoint.common.iter().enumerate() {
            let mut own = self.options.common().iter();
            let is_set = own.any(|(at, _)| *at == index)
                || core
                    .common_value(index)
                    .is_some_and(|value| !value.is_absent());
            if param.secret && is_set {
                let placeholder = Value::secret(REDACTED).into();
                self.options.set_common(index, Some(placeholder));
            }
        }
        self
    }
}
