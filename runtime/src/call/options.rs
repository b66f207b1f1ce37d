//! What a caller may say about one call beside its params.

use std::borrow::Cow;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::client::Settings;
use crate::quiet::Quiet;
use crate::value::Value;
use crate::{Arg, Body, Limits, Param, Retry, Route, encode};

/// What a caller says about one call beside its params. Nearly always nothing: one word.
#[derive(Default)]
pub struct Options(Quiet<Said>);

#[derive(Default)]
struct Said {
    timeout: Option<Duration>,
    idle: Option<Duration>,
    retry: Option<Retry>,
    limits: Option<Limits>,
    redirects: Option<u32>,
    headers: HeaderMap,
    common: Vec<(usize, Value<'static>)>,
    fault: Option<Fault>,
    body: Option<Body>,
}

/// A setting that was refused, and why.
pub(crate) type Fault = (Cow<'static, str>, Cow<'static, str>);

impl Said {
    fn is_about_settings(&self) -> bool {
        let times = self.timeout.is_some() || self.idle.is_some();
        times || self.retry.is_some() || self.limits.is_some() || self.redirects.is_some()
    }
}

impl Options {
    /// Sets the common param at `index`, unless `arg` is `None`.
    pub fn set_common<T: Param<'static>>(&mut self, index: usize, arg: impl Arg<T>) {
        if let Some(value) = arg.into_arg() {
            self.say().common.push((index, value.into_value()));
        }
    }

    pub(crate) fn set_timeout(&mut self, timeout: Duration) {
        self.say().timeout = Some(timeout);
    }

    pub(crate) fn set_idle_timeout(&mut self, timeout: Duration) {
        self.say().idle = Some(timeout);
    }

    pub(crate) fn set_retry(&mut self, retry: Retry) {
        self.say().retry = Some(retry);
    }

    pub(crate) fn set_limits(&mut self, limits: Limits) {
        self.say().limits = Some(limits);
    }

    pub(crate) fn set_redirects(&mut self, most: u32) {
        self.say().redirects = Some(most);
    }

    /// What rules the call: what was said here, else what the endpoint declares, else the client.
    /// `None` where that is the client in everything.
    pub(crate) fn settings(&self, client: &Settings, route: &Route) -> Option<Box<Settings>> {
        let said = self.0.get().filter(|said| said.is_about_settings());
        let timeout = route.timeout();
        if said.is_none() && timeout.is_none() {
            return None;
        }
        let mut settings = *client;
        settings.timeout = timeout.unwrap_or(settings.timeout);
        if let Some(said) = said {
            settings.timeout = said.timeout.unwrap_or(settings.timeout);
            settings.idle = said.idle.unwrap_or(settings.idle);
            settings.retry = said.retry.unwrap_or(settings.retry);
            settings.limits = said.limits.unwrap_or(settings.limits);
            settings.redirects = said.redirects.unwrap_or(settings.redirects);
        }
        Some(Box::new(settings))
    }

    pub(crate) fn set_header(&mut self, name: &str, value: &str) {
        let said = self.say();
        let checked = encode::check_name(name)
            .and_then(|name| encode::check_value(value).map(|value| (name, value)));
        match checked {
            Ok((name, value)) => {
                said.headers.insert(name, value);
            }
            Err(reason) => {
                said.fault = Some((Cow::Owned(name.to_owned()), Cow::Borrowed(reason)));
            }
        }
    }

    /// Sets a body that is no value: a stream.
    pub fn set_body(&mut self, body: Body) {
        self.say().body = Some(body);
    }

    /// The body that [`set_body`](Self::set_body) set. It is given once.
    pub(crate) fn take_body(&mut self) -> Option<Body> {
        self.0.get_mut()?.body.take()
    }

    /// Whether the caller says nothing.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.get().is_none()
    }

    pub(crate) fn common(&self) -> &[(usize, Value<'static>)] {
        self.0.get().map_or(&[], |said| &said.common)
    }

    pub(crate) fn headers(&self) -> impl Iterator<Item = (&HeaderName, &HeaderValue)> {
        self.0.get().into_iter().flat_map(|said| &said.headers)
    }

    pub(crate) fn fault(&self) -> Option<&Fault> {
        self.0.get()?.fault.as_ref()
    }

    fn say(&mut self) -> &mut Said {
        self.0.get_or_insert_default()
    }
}
