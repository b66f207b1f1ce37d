//! One row for each endpoint: a call with its required params and its setters.
//!
//! The tests over all endpoints make their calls from this table. A param is passed by value, `&param`
//! by reference, `%param` is a part of a
//! form, and `@param` is parsed from text. A setter begins with a dot.

use std::pin::Pin;
use std::time::Duration;

use losant::body::Part;
use losant::info::{EndpointInfo, ParamInfo, Style};
use losant::time::{Millis, Seconds};
use losant::types::OwnerFilter;
use losant::{Client, CommonParams, Resolution};
use restrait::param::Arg;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Deserializer, Map, Value};

mod a_to_d;
mod e_to_f;
mod i_to_z;
mod stack;

/// The future of a call, which drops the response.
pub(crate) type Sending = Pin<Box<dyn Future<Output = losant::Result<()>> + Send>>;

/// A call of one endpoint.
pub(crate) struct TypedCall {
    /// Name of the resource's accessor in Rust.
    resource: &'static str,
    /// Name of the method in Rust.
    method: &'static str,
    /// Names of all params in Rust.
    params: &'static [&'static str],
    /// Makes the call.
    pub(crate) send: for<'a> fn(&'a Client, &'a Args) -> Sending,
}

/// Returns all rows of the table.
fn table() -> impl Iterator<Item = &'static TypedCall> {
    [a_to_d::CALLS, e_to_f::CALLS, i_to_z::CALLS]
        .into_iter()
        .flatten()
}

/// Returns the call of an endpoint, by the documented names.
pub(crate) fn call(resource: &str, action: &str) -> &'static TypedCall {
    let found = table()
        .find(|call| camel_case(call.resource) == resource && camel_case(call.method) == action);
    found.unwrap_or_else(|| panic!("no call for {resource}.{action}"))
}

fn camel_case(name: &str) -> String {
    let mut words = name.trim_start_matches("r#").split('_');
    let mut camel = words.next().unwrap().to_owned();
    for word in words {
        camel += &word[..1].to_ascii_uppercase();
        camel += &word[1..];
    }
    camel
}

/// Declares calls.
macro_rules! calls {
    ($(
        $resource:ident {
            $($method:ident $((
                $($(&$ref_arg:ident)? $(%$part_arg:ident)? $($arg:ident)?),+
            ))? $(.
                $(&$ref_set:ident)? $(%$part_set:ident)? $(@$text_set:ident)? $($set:ident)?
            )*;)*
        }
    )*) => {
        pub(super) const CALLS: &[super::TypedCall] = &[$($(
            super::TypedCall {
                resource: stringify!($resource),
                method: stringify!($method),
                params: &[
                    $($($(stringify!($ref_arg),)? $(stringify!($part_arg),)? $(stringify!($arg),)?)+)?
                    $(
                        $(stringify!($ref_set),)? $(stringify!($part_set),)?
                        $(stringify!($text_set),)? $(stringify!($set),)?
                    )*
                ],
                #[allow(deprecated, reason = "the table has all params")]
                send: |client, args| {
                    let call = client.$resource().$method($($(
                        $(args.reference(stringify!($ref_arg)))?
                        $(args.part(stringify!($part_arg)))?
                        $(args.value(stringify!($arg)))?
                    ),+)?);
                    $(
                        $(let call = call.$ref_set(args.optional_reference(stringify!($ref_set)));)?
                        $(let call = call.$part_set(args.optional_part(stringify!($part_set)));)?
                        $(let call = call.$text_set(args.optional_text(stringify!($text_set)));)?
                        $(let call = call.$set(args.optional(stringify!($set)));)?
                    )*
                    args.send(call)
                },
            },
        )*)*];
    };
}

use calls;

/// Arguments by the documented names.
pub(crate) struct Args {
    /// Each param in Rust, and the values that its argument may have: the first that fits counts.
    values: Map<String, Value>,
    common: Map<String, Value>,
}

impl Args {
    /// Prepares documented arguments for an endpoint.
    pub(crate) fn new(info: &EndpointInfo, args: &Value) -> Self {
        let mut values = Map::new();
        for param in info.params {
            if let Some(value) = args.get(param.name) {
                values.insert(param.rust_name.to_owned(), candidates(param, value).into());
            }
        }
        let common = ["losantdomain", "_actions", "_links", "_embedded"].into_iter();
        let common = common.filter_map(|name| Some((name.to_owned(), args.get(name)?.clone())));
        let common = common.collect();
        Self { values, common }
    }

    fn candidates(&self, name: &str) -> Option<&[Value]> {
        let values = self.values.get(name.trim_start_matches("r#"))?;
        values.as_array().map(Vec::as_slice)
    }

    fn value<'a, T: Deserialize<'a>>(&'a self, name: &str) -> T {
        decode(
            name,
            self.candidates(name)
                .unwrap_or_else(|| panic!("no value for {name}")),
        )
    }

    /// Decodes a body with a stack of its own, so that only the call uses the stack of the test.
    fn reference<T: DeserializeOwned + Send + 'static>(&self, name: &str) -> &'static T {
        let found = self.optional_reference(name).0;
        found.unwrap_or_else(|| panic!("no value for {name}"))
    }

    fn optional<'a>(&'a self, name: &'static str) -> Optional<'a> {
        Optional {
            name,
            candidates: self.candidates(name),
        }
    }

    fn optional_reference<T: DeserializeOwned + Send + 'static>(
        &self,
        name: &str,
    ) -> Set<&'static T> {
        let Some(candidates) = self.candidates(name) else {
            return Set(None);
        };
        let text = candidates[0].to_string();
        let mut decoded = None;
        on_own_stack(&mut || decoded = Some(T::deserialize(&mut Deserializer::from_str(&text))));
        match decoded.unwrap() {
            Ok(value) => Set(Some(Box::leak(Box::new(value)))),
            Err(error) => panic!("{name}: {error}: {text}"),
        }
    }

    #[allow(clippy::unused_self, reason = "as for the other kinds of arguments")]
    fn part(&self, name: &str) -> Part {
        Part::new("content").file_name(name.to_owned())
    }

    fn optional_part(&self, name: &str) -> Set<Part> {
        Set(self.candidates(name).map(|_| self.part(name)))
    }

    fn optional_text<T: FromText>(&self, name: &str) -> Set<T> {
        let candidates = self.candidates(name);
        Set(candidates.map(|candidates| {
            let text = candidates[0].to_string();
            T::from_text(text.trim_matches('"'))
        }))
    }

    fn common_text(&self, name: &str) -> Option<String> {
        let text = self.common.get(name).and_then(Value::as_str);
        text.map(str::to_owned)
    }

    fn common_switch(&self, name: &str) -> Option<bool> {
        self.common_text(name).map(|text| text == "true")
    }

    /// Sets the common params and sends the call.
    fn send(&self, call: impl CommonParams<Response: 'static>) -> Sending {
        let call = call
            .losantdomain(self.common_text("losantdomain"))
            .actions(self.common_switch("_actions"))
            .links(self.common_switch("_links"))
            .embedded(self.common_switch("_embedded"));
        let sending = call.into_future();
        Box::pin(async move { sending.await.map(drop) })
    }
}

/// Runs a task in a thread. A type parameter would compile this for each type of a body.
fn on_own_stack(task: &mut (dyn FnMut() + Send)) {
    std::thread::scope(|scope| scope.spawn(task).join().unwrap());
}

/// A type of params that documents do not contain.
trait FromText {
    fn from_text(text: &str) -> Self;
}

impl FromText for Millis {
    fn from_text(text: &str) -> Self {
        Duration::from_millis(text.parse().unwrap()).into()
    }
}

impl FromText for Seconds {
    fn from_text(text: &str) -> Self {
        Duration::from_secs(text.parse().unwrap()).into()
    }
}

impl FromText for Resolution {
    fn from_text(text: &str) -> Self {
        text.parse().unwrap()
    }
}

impl FromText for OwnerFilter {
    fn from_text(text: &str) -> Self {
        text.parse().map_or(Self::User, Self::Org)
    }
}

/// Returns the values that an argument may have. Recorded arguments are text.
fn candidates(param: &ParamInfo, value: &Value) -> Vec<Value> {
    let Value::String(text) = value else {
        return vec![value.clone()];
    };
    match param.style {
        Style::Comma | Style::Repeated => vec![text.split(',').collect()],
        _ => {
            let read = serde_json::from_str(text);
            read.into_iter().chain([value.clone()]).collect()
        }
    }
}

fn decode<'a, T: Deserialize<'a>>(name: &str, candidates: &'a [Value]) -> T {
    let mut read = candidates.iter().map(|value| T::deserialize(value));
    let fits = read.find_map(Result::ok);
    fits.unwrap_or_else(|| panic!("no value for {name} among {candidates:?}"))
}

/// An argument of a setter, decoded as the param needs it.
struct Optional<'a> {
    name: &'static str,
    candidates: Option<&'a [Value]>,
}

impl<'a, T: Deserialize<'a>> Arg<T> for Optional<'a> {
    fn into_arg(self) -> Option<T> {
        self.candidates
            .map(|candidates| decode(self.name, candidates))
    }
}

/// An argument of a setter.
struct Set<T>(Option<T>);

impl<T> Arg<T> for Set<T> {
    fn into_arg(self) -> Option<T> {
        self.0
    }
}

/// The table has all endpoints with all their params.
#[test]
fn the_table_is_that_of_the_declarations() {
    let mut missing = Vec::new();
    let mut rows = 0;
    for api in Client::RESOURCES {
        for info in api.endpoints() {
            let row = call(api.name, info.route.name());
            rows += 1;
            let params = info.params.iter().map(|param| param.rust_name);
            missing.extend(
                params
                    .filter(|name| !row.has(name))
                    .map(|name| format!("{}.{} lacks {name}", row.resource, row.method)),
            );
        }
    }
    crate::samples::none(&missing);
    assert_eq!(table().count(), rows);
}

impl TypedCall {
    fn has(&self, param: &str) -> bool {
        let param = param.trim_start_matches("r#");
        self.params
            .iter()
            .any(|name| name.trim_start_matches("r#") == param)
    }
}
