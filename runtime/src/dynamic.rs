//! Calls of declared endpoints by name, with JSON arguments.
//!
//! [`CallByName`] gives every client the method [`call`](CallByName::call). It takes the names of the
//! resource and of the endpoint, and an object with the params by their names in requests. The call is
//! encoded, checked, sent and repeated like the call of a typed method, and it is a [`Call`], so that
//! it has all methods of calls.
//!
//! ```standalone_crate
//! use restrait::dynamic::CallByName;
//! use restrait::{Call, api, client, endpoint};
//! use serde_json::json;
//!
//! #[api(crate::Shop)]
//! pub trait Products {
//!     /// Returns the names of products.
//!     #[endpoint(method = "GET", path = "/products")]
//!     fn list(&self, limit: Option<u32>) -> Vec<String>;
//! }
//!
//! #[client(base_url = "https://api.example.com", resources(Products))]
//! pub struct Shop;
//!
//! # pub extern crate restrait;
//! fn main() -> restrait::Result<()> {
//!     let client = Shop::builder().build()?;
//!     let request = client.call("products.list", json!({"limit": 3})).request()?;
//!     assert_eq!(request.uri(), "https://api.example.com/products?limit=3");
//!
//!     let error = client.call("products.list", json!({"limits": 3})).request().unwrap_err();
//!     assert_eq!(
//!         error.to_string(),
//!         "GET /products: invalid `limits`: unknown parameter; did you mean `limit`?"
//!     );
//!     Ok(())
//! }
//! ```
//!
//! # Arguments
//!
//! | Param | Argument |
//! | --- | --- |
//! | a string, a number, a boolean | the value, or its text in a string |
//! | `style = comma` | an array, or a string with commas between the items, which is sent as it is |
//! | `style = repeated` | an array, or a single item |
//! | `style = json`, `style = brackets`, `flatten` | a JSON value, or its text in a string |
//! | a catch-all in the path | a string with `/`, or an array of segments |
//! | a JSON body or part | a JSON value |
//! | a body of JSON lines | an array, or a string with the lines |
//! | another body | a string, or an object with `text` or `base64` |
//! | a [`Part`] | a string, or an object with `text` or `base64`, and optional `filename` and `content-type` |
//!
//! `null` is like no argument, except where a value that is sent as JSON is required.
//! [`DynamicCall::body`] and [`DynamicCall::part`] take content that is not in memory.
//!
//! # Responses
//!
//! See [`DynamicResponse`]. [`DynamicCall::pages`] requests one page of a list after the other.

use std::fmt;

use serde_json::{Map, Value as Json};

use crate::body::{IntoBody, Part};
use crate::call::{Call, CallView, Future, Options};
use crate::client::{ApiClient, Core};
use crate::error::InvalidInput;
use crate::info::{EndpointInfo, ParamInfo};
use crate::route::RouteParam;
use crate::value::{Input, InputKind, Payload, Payloads, Value};
use crate::{Error, Result};

mod argument;
mod find;
mod json_kind;
mod pages;
mod param_rules;
mod part;
mod redacted;
mod response;

pub use pages::DynamicPage;
pub use param_rules::ParamRules;
#[doc(hidden)]
pub use param_rules::quoted;
pub use response::DynamicResponse;

/// Calls by name, for every client with resources. It is in the [prelude](crate::prelude).
pub trait CallByName: ApiClient {
    /// Returns a call of the endpoint with this name: the names of its resource and of its method in
    /// camel case, as in `instanceOrg.payloadCounts`.
    ///
    /// `arguments` is an object with the params by their names in requests; `null` is an empty object.
    /// If the endpoint does not exist, or if an argument is unknown, missing or of another type, the call
    /// fails before it is sent. The error has a suggestion.
    fn call(&self, endpoint: &str, arguments: Json) -> DynamicCall<'_, Self> {
        match find::endpoint(Self::RESOURCES, endpoint) {
            Ok(info) => DynamicCall::new(self, info, arguments),
            Err(reason) => DynamicCall::invalid(self, InvalidInput::new("endpoint", reason)),
        }
    }
}

impl<C: ApiClient> CallByName for C {}

/// A call of an endpoint that is not known at compile time. See the [module](self).
#[must_use = "a call does nothing until it is awaited"]
pub struct DynamicCall<'a, C> {
    client: &'a C,
    /// `None` if no endpoint has the name.
    endpoint: Option<&'static EndpointInfo>,
    /// In the order of the route's params.
    values: Vec<Value<'static>>,
    payloads: Payloads,
    options: Options,
    mistakes: Vec<InvalidInput>,
}

impl<'a, C: ApiClient> DynamicCall<'a, C> {
    /// Creates a call of an endpoint.
    ///
    /// ```
    /// use restrait::dynamic::DynamicCall;
    /// use restrait::{Call, api, endpoint};
    /// use serde_json::json;
    ///
    /// #[api]
    /// trait Users {
    ///     #[endpoint(method = "GET", path = "/users/<name>")]
    ///     fn user(&self, name: &str) -> String;
    /// }
    ///
    /// # fn main() -> restrait::Result<()> {
    /// let client = restrait::Client::builder().base_url("https://api.example.com").build()?;
    /// let endpoint = users::INFO.endpoint("user").unwrap();
    /// let call = DynamicCall::new(&client, endpoint, json!({"name": "ann"}));
    /// assert_eq!(call.request()?.uri(), "https://api.example.com/users/ann");
    /// # Ok(()) }
    /// ```
    pub fn new(client: &'a C, endpoint: &'static EndpointInfo, arguments: Json) -> Self {
        let mut call = Self::without_arguments(client, Some(endpoint));
        call.values = defaults(endpoint);
        match arguments {
            Json::Null => call.set_arguments(endpoint, Map::new()),
            Json::Object(arguments) => call.set_arguments(endpoint, arguments),
            other => call.fail(InvalidInput::new(
                "arguments",
                format!("expected an object, found {}", json_kind::kind(&other)),
            )),
        }
        call
    }

    fn invalid(client: &'a C, mistake: InvalidInput) -> Self {
        let mut call = Self::without_arguments(client, None);
        call.fail(mistake);
        call
    }

    fn without_arguments(client: &'a C, endpoint: Option<&'static EndpointInfo>) -> Self {
        Self {
            client,
            endpoint,
            values: Vec::new(),
            payloads: Payloads::new(),
            options: Options::default(),
            mistakes: Vec::new(),
        }
    }

    fn core(&self) -> &'a Core {
        self.client.core()
    }
}

impl<C> DynamicCall<'_, C> {
    /// Returns the description of the endpoint, or `None` if no endpoint has the name.
    #[must_use]
    pub fn endpoint(&self) -> Option<&'static EndpointInfo> {
        self.endpoint
    }

    /// Sets a body that is not JSON, such as a file. It replaces an argument.
    ///
    /// The call fails if the endpoint has no body, or if its body is JSON.
    pub fn body(mut self, body: impl IntoBody) -> Self {
        let body = body.into_body();
        let set = self.endpoint.map(|endpoint| {
            let param = argument::raw_body(endpoint)?;
            let payload = match param.ty.media_type {
                Some(media_type) => Payload::typed(media_type, body),
                None => Payload::raw(body),
            };
            Ok((param, payload))
        });
        self.set_payload(set);
        self
    }

    /// Sets a part of a multipart body. It replaces an argument.
    ///
    /// The call fails if the endpoint has no such part.
    pub fn part(mut self, name: &str, part: Part) -> Self {
        let set = self
            .endpoint
            .map(|endpoint| Ok((argument::part(endpoint, name)?, Payload::part(part))));
        self.set_payload(set);
        self
    }

    fn set_payload(&mut self, set: Option<Result<(&'static ParamInfo, Payload), InvalidInput>>) {
        match set {
            Some(Ok((param, payload))) => {
                // The argument may have been missing.
                self.mistakes.retain(|mistake| mistake.param != param.name);
                let input = Input::from(payload);
                self.set(
                    param,
                    if param.secret {
                        input.into_secret()
                    } else {
                        input
                    },
                );
            }
            Some(Err(mistake)) => self.fail(mistake),
            None => {}
        }
    }

    fn fail(&mut self, mistake: InvalidInput) {
        self.mistakes.push(mistake);
    }

    fn set_arguments(&mut self, endpoint: &'static EndpointInfo, arguments: Map<String, Json>) {
        let mut arguments = arguments;
        let mut rest = endpoint.params;
        while let [param, later @ ..] = rest {
            rest = later;
            // Params in several locations can have one name, and then have one argument.
            let argument = if later.iter().any(|it| it.name == param.name) {
                arguments.get(param.name).cloned()
            } else {
                arguments.remove(param.name)
            };
            match argument::input(endpoint, param, argument) {
                Ok(Some(input)) => self.set(param, input),
                Ok(None) => {}
                Err(reason) => self.fail(InvalidInput::new(param.name, reason)),
            }
        }
        for (index, param) in endpoint.common.iter().enumerate() {
            let argument = arguments.remove(param.name);
            match argument::input(endpoint, param, argument) {
                Ok(input) => self.options.set_common(index, input),
                Err(reason) => self.fail(InvalidInput::new(param.name, reason)),
            }
        }
        if let Some((name, _)) = arguments.into_iter().next() {
            let reason = find::unknown_param(endpoint, &name);
            self.fail(InvalidInput::new(name, reason));
        }
    }

    /// Sets the value or the payload of a param.
    fn set(&mut self, param: &ParamInfo, input: Input<'static>) {
        let Some(endpoint) = self.endpoint else {
            return;
        };
        // A conditional param that is not enabled has a value, but no description.
        let mut params = endpoint.route.params();
        let is_same = |it: RouteParam| it.name == param.name && it.location == param.location;
        let Some(index) = params.position(is_same) else {
            return;
        };
        let value = match input.0 {
            InputKind::Value(value) => value,
            InputKind::Payload(payload) => {
                self.payloads.set(index, payload);
                Value::absent()
            }
        };
        if let Some(slot) = self.values.get_mut(index) {
            *slot = value;
        }
    }
}

/// Returns the values that are sent by default.
fn defaults(endpoint: &EndpointInfo) -> Vec<Value<'static>> {
    let params = endpoint.route.params();
    let sent = |name| endpoint.params.iter().find(|it| it.name == name)?.sent;
    params
        .map(|param| sent(param.name).map_or_else(Value::absent, Value::str))
        .collect()
}

impl<C: ApiClient> Call for DynamicCall<'_, C> {
    type Client = C;
    type Response = DynamicResponse;

    fn view(&self) -> Result<CallView<'_>> {
        let route = self.endpoint.map(|endpoint| endpoint.route);
        if let Some(mistake) = self.mistakes.first() {
            return Err(Error::refused(route, mistake.clone()));
        }
        let Some(route) = route else {
            return Err(Error::invalid(None, "endpoint", "unknown endpoint"));
        };
        Ok(CallView {
            core: self.core(),
            route,
            options: &self.options,
            payloads: &self.payloads,
            values: &self.values,
        })
    }

    fn options(&mut self) -> &mut Options {
        &mut self.options
    }

    fn read_mode(&self) -> crate::response::ReadMode {
        response::read_mode(self.endpoint)
    }

    fn response(self) -> Future<http::Response<DynamicResponse>> {
        response::start(self.view(), self.endpoint).and_parts()
    }
}

impl<C: ApiClient> IntoFuture for DynamicCall<'_, C> {
    type Output = Result<DynamicResponse>;
    type IntoFuture = Future<DynamicResponse>;

    fn into_future(self) -> Future<DynamicResponse> {
        response::start(self.view(), self.endpoint)
    }
}

impl<C: ApiClient> fmt::Debug for DynamicCall<'_, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.view() {
            Ok(view) => view.fmt(f),
            Err(error) => write!(f, "invalid call: {error}"),
        }
    }
}
