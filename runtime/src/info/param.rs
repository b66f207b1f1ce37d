//! The description of a parameter.

use super::{Location, Style, TypeInfo};

/// The description of a parameter.
///
/// ```
/// use restrait::info::{JsonType, Location};
/// use restrait::{api, endpoint};
///
/// #[api(rename_all = "camelCase")]
/// trait Users {
///     #[endpoint(method = "GET", path = "/users")]
///     fn users(&self, page_size: Option<u32>) -> Vec<String>;
/// }
///
/// let param = users::INFO.endpoint("users").unwrap().params[0];
/// assert_eq!((param.name, param.rust_name), ("pageSize", "page_size"));
/// assert_eq!((param.location, param.ty.json), (Location::Query, JsonType::Integer));
/// assert!(!param.required);
/// ```
#[derive(Debug, Clone, Copy)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, and all of them may be true"
)]
#[non_exhaustive]
pub struct ParamInfo {
    /// The name in requests: `asBytes`.
    pub name: &'static str,
    /// The name of the argument or setter in Rust: `as_bytes`.
    pub rust_name: &'static str,
    /// The location: path, query, header, cookie, body, form or multipart.
    pub location: Location,
    /// The style in which values are written.
    pub style: Style,
    /// The type of the values. With [`Style::Comma`] and [`Style::Repeated`], of each item.
    pub ty: TypeInfo,
    /// If `true`, the placeholder is a catch-all such as `<key..>`: the value is one or more segments of
    /// the path.
    pub catch_all: bool,
    /// If `true`, every call needs a value.
    pub required: bool,
    /// The documentation of the argument.
    pub docs: &'static str,
    /// The value that the server assumes if the parameter is not sent.
    pub default: Option<&'static str>,
    /// The value that is sent by default.
    pub sent: Option<&'static str>,
    /// An example of a value that is specific to this parameter.
    pub example: Option<&'static str>,
    /// If `true`, the argument is marked with `#[deprecated]`.
    pub deprecated: bool,
    /// If `true`, values are redacted in everything that is shown. Either the declaration or the
    /// type determines this.
    pub secret: bool,
    /// If `true`, a call that does not set the header sends a random key, the same in all attempts.
    pub idempotency_key: bool,
    /// The beginning of the names of a flattened header, which is a map. It may be empty. `None` for
    /// all other params.
    pub header_prefix: Option<&'static str>,
}

impl ParamInfo {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(
        name: &'static str,
        rust_name: &'static str,
        location: Location,
        ty: TypeInfo,
        required: bool,
        docs: &'static str,
    ) -> Self {
        Self {
            name,
            rust_name,
            location,
            style: Style::Plain,
            ty,
            catch_all: false,
            required,
            docs,
            default: None,
            sent: None,
            example: None,
            deprecated: false,
            secret: ty.secret,
            idempotency_key: false,
            header_prefix: None,
        }
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn with_style(mut self, style: Style) -> Self {
        self.style = style;
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn with_default(mut self, default: &'static str) -> Self {
        self.default = Some(default);
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn with_sent(mut self, sent: &'static str) -> Self {
        self.sent = Some(sent);
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn with_example(mut self, example: &'static str) -> Self {
        self.example = Some(example);
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn as_deprecated(mut self) -> Self {
        self.deprecated = true;
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn as_secret(mut self) -> Self {
        self.secret = true;
        self
    }

    /// Returns an example of a value. Defaults to the example of the type.
    #[must_use]
    pub const fn example(&self) -> Option<&'static str> {
        match self.example {
            None => self.ty.example,
            example => example,
        }
    }
}
