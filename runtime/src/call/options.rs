//! Settings of a single call.

use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::client::Settings;
use crate::error::InvalidInput;
use crate::opaque::OpaqueBox;
use crate::route::Route;
use crate::value::{Input, Value};
use crate::{Limits, Retry, encode};

/// The settings of a call that override those of its client. Most calls have none, so this is a
/// single pointer.
#[derive(Default)]
pub struct Options(OpaqueBox<Overrides>);

#[derive(Default)]
struct Overrides {
    timeout: Option<Duration>,
    read_timeout: Option<Duration>,
    retry: Option<Retry>,
    limits: Option<Limits>,
    max_redirects: Option<u32>,
    headers: HeaderMap,
    common: Vec<(usize, Value<'static>)>,
    invalid: Option<InvalidInput>,
    /// The rest of the URL after the base URL, if a URL of the server is followed.
    followed: Option<String>,
}

impl Overrides {
    /// Returns `true` if one of the client's settings is overridden.
    fn has_settings(&self) -> bool {
        let has_timeout = self.timeout.is_some() || self.read_timeout.is_some();
        has_timeout || self.retry.is_some() || self.limits.is_some() || self.max_redirects.is_some()
    }
}

impl Options {
    /// Sets the common param at `index`, unless `input` is `None`.
    pub fn set_common(&mut self, index: usize, input: Option<Input<'static>>) {
        if let Some(value) = input.map(Input::into_value) {
            self.overrides().common.push((index, value));
        }
    }

    pub(crate) fn set_timeout(&mut self, timeout: Duration) {
        self.overrides().timeout = Some(timeout);
    }

    pub(crate) fn set_read_timeout(&mut self, timeout: Duration) {
        self.overrides().read_timeout = Some(timeout);
    }

    pub(crate) fn set_retry(&mut self, retry: Retry) {
        let checked = retry.check();
        let overrides = self.overrides();
        overrides.retry = Some(retry);
        if let Err(reason) = checked {
            overrides.invalid = Some(InvalidInput::new("retry".to_owned(), reason));
        }
    }

    pub(crate) fn set_limits(&mut self, limits: Limits) {
        self.overrides().limits = Some(limits);
    }

    pub(crate) fn set_max_redirects(&mut self, max_redirects: u32) {
        self.overrides().max_redirects = Some(max_redirects);
    }

    /// Returns the settings of the call: its own, or those of the endpoint, or those of the client.
    /// Returns `None` if they are all those of the client.
    pub(crate) fn settings(&self, client: &Settings, route: &Route) -> Option<Box<Settings>> {
        let overrides = self.0.get().filter(|overrides| overrides.has_settings());
        if overrides.is_none() && !route.has_settings() {
            return None;
        }
        Some(Box::new(merged(client, route, overrides)))
    }

    pub(crate) fn set_header(&mut self, name: &str, value: &str) {
        let overrides = self.overrides();
        let checked = encode::check_name(name)
            .and_then(|name| encode::check_value(value).map(|value| (name, value)));
        match checked {
            Ok((name, value)) => {
                overrides.headers.insert(name, value);
            }
            Err(reason) => {
                overrides.invalid = Some(InvalidInput::new(name.to_owned(), reason));
            }
        }
    }

    /// Sets the rest of the URL after the base URL, or the reason why it cannot be sent.
    pub(crate) fn set_followed(&mut self, target: Result<String, &'static str>) {
        let overrides = self.overrides();
        match target {
            Ok(target) => overrides.followed = Some(target),
            Err(reason) => {
                overrides.invalid = Some(InvalidInput::new("url".to_owned(), reason));
            }
        }
    }

    /// Returns the rest of the URL after the base URL, if a URL of the server is followed.
    pub(crate) fn followed(&self) -> Option<&str> {
        self.0.get()?.followed.as_deref()
    }

    /// Returns `true` if nothing is overridden.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.get().is_none()
    }

    pub(crate) fn common(&self) -> &[(usize, Value<'static>)] {
        self.0.get().map_or(&[], |overrides| &overrides.common)
    }

    pub(crate) fn headers(&self) -> impl Iterator<Item = (&HeaderName, &HeaderValue)> {
        self.0
            .get()
            .into_iter()
            .flat_map(|overrides| &overrides.headers)
    }

    pub(crate) fn invalid(&self) -> Option<&InvalidInput> {
        self.0.get()?.invalid.as_ref()
    }

    fn overrides(&mut self) -> &mut Overrides {
        self.0.get_or_insert_default()
    }
}

/// Returns the settings of the client with those of the endpoint and then those of the call. A number
/// of attempts of the endpoint keeps the other values of the client's retry policy.
#[cold]
fn merged(client: &Settings, route: &Route, overrides: Option<&Overrides>) -> Settings {
    let mut settings = client.clone();
    settings.timeout = route.timeout().unwrap_or(settings.timeout);
    settings.read_timeout = route.read_timeout().unwrap_or(settings.read_timeout);
    if let Some(attempts) = route.max_attempts() {
        settings.retry = settings.retry.max_attempts(attempts);
    }
    if let Some(overrides) = overrides {
        settings.timeout = overrides.timeout.unwrap_or(settings.timeout);
        settings.read_timeout = overrides.read_timeout.unwrap_or(settings.read_timeout);
        settings.retry = overrides.retry.clone().unwrap_or(settings.retry);
        settings.limits = overrides.limits.unwrap_or(settings.limits);
        settings.max_redirects = overrides.max_redirects.unwrap_or(settings.max_redirects);
    }
    settings
}
