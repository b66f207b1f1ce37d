//! The traits that argument types must implement, one for each location and style.
//!
//! [`restrait_grammar::Bound`] maps a location and a style to a trait. Generated code uses only
//! these traits.

use std::marker::PhantomData;

use serde::Serialize;

use super::{Arg, List, Param, PartList, PartParam, Segments, write};
use crate::body::IntoBody;
use crate::erased::ErasedCall;
use crate::info::{JsonType, PageReader, TypeInfo};
use crate::value::{Input, Payload};

/// The type of values that are serialized with serde. The declaration has its name.
const SERIALIZED: TypeInfo = TypeInfo::new("", JsonType::Object);
/// The type of custom bodies.
const BYTES: TypeInfo = TypeInfo::new("Body", JsonType::String);

/// Declares the traits: each with the types that implement it, the facts of such a type, the
/// conversion into an input, and the function that binds the input to a call.
///
/// Generated code always uses the form `<T as QueryParam>::set`, so a type that cannot be sent
/// causes a single error. The functions take the call by value and return it, so a setter needs no
/// code to drop the call.
macro_rules! bounds {
    ($(
        $(#[$doc:meta])+
        $bound:ident<$a:lifetime> for $($type:ident: $bound_of:path)?, $info:expr, $input:expr => $bind:ident;
    )+) => {
        $(
            $(#[$doc])+
            pub trait $bound<$a>: Sized {
                /// Converts the value into an input.
                #[doc(hidden)]
                fn input(self) -> Input<$a>;

                /// Binds the value to the required param at `index`.
                #[doc(hidden)]
                #[inline]
                fn with_value<'c, B, const N: usize>(
                    call: ErasedCall<'c, B, N>,
                    index: usize,
                    param: Self,
                ) -> ErasedCall<'c, B, N>
                where
                    $a: 'c,
                {
                    call.$bind(index, param.input())
                }

                /// Binds the value to the param at `index`, unless `arg` is `None`.
                #[doc(hidden)]
                #[inline]
                fn set<'c, B, const N: usize>(
                    call: ErasedCall<'c, B, N>,
                    index: usize,
                    arg: impl Arg<Self>,
                ) -> ErasedCall<'c, B, N>
                where
                    $a: 'c,
                {
                    match arg.into_arg() {
                        Some(value) => call.$bind(index, value.input()),
                        None => call,
                    }
                }

                /// Converts the argument of a common param's setter into an input.
                #[doc(hidden)]
                #[inline]
                fn optional_input(arg: impl Arg<Self>) -> Option<Input<$a>> {
                    arg.into_arg().map(Self::input)
                }

                /// Like `with_value`, for a param that is declared secret.
                #[doc(hidden)]
                #[inline]
                fn with_secret<'c, B, const N: usize>(
                    call: ErasedCall<'c, B, N>,
                    index: usize,
                    param: Self,
                ) -> ErasedCall<'c, B, N>
                where
                    $a: 'c,
                {
                    call.$bind(index, param.input().into_secret())
                }

                /// Like `set`, for a param that is declared secret.
                #[doc(hidden)]
                #[inline]
                fn set_secret<'c, B, const N: usize>(
                    call: ErasedCall<'c, B, N>,
                    index: usize,
                    arg: impl Arg<Self>,
                ) -> ErasedCall<'c, B, N>
                where
                    $a: 'c,
                {
                    match arg.into_arg() {
                        Some(value) => call.$bind(index, value.input().into_secret()),
                        None => call,
                    }
                }
            }

            #[diagnostic::do_not_recommend]
            impl<$a, $($type: $bound_of)?> $bound<$a> for $($type)? {
                #[inline]
                fn input(self) -> Input<$a> {
                    let input = $input;
                    let input = Input::from(input(self));
                    // It is a constant, so the compiler removes one of the branches.
                    if $info.secret { input.into_secret() } else { input }
                }
            }

            impl<$a, $($type: $bound_of)?> TypeFacts<$($type)?> {
                /// The facts of the type.
                #[allow(non_upper_case_globals)]
                pub const $bound: &'static TypeInfo = &$info;
            }
        )+

        /// The facts of a type that does not implement a bound.
        ///
        /// If the type implements the bound, the inherent constant of [`TypeFacts`] wins over the
        /// constant of this trait. A type without the bound is thus one error, not two.
        pub trait DefaultTypeFacts {
            $(
                /// Empty facts.
                #[allow(non_upper_case_globals)]
                const $bound: &'static TypeInfo = &SERIALIZED;
            )+

            /// No reader, for a response that is not a page.
            const PAGE_READER: Option<PageReader> = None;
        }
    };
}

/// The facts of the type `T`, for each bound.
pub struct TypeFacts<T>(PhantomData<T>);

impl<T> DefaultTypeFacts for TypeFacts<T> {}

bounds! {
    /// A type that can be used as a path parameter.
    ///
    /// ```
    /// use restrait::{api, endpoint};
    ///
    /// #[api]
    /// trait Files {
    ///     #[endpoint(method = "GET", path = "/files/<id>")]
    ///     fn file(&self, id: u64) -> String;
    /// }
    /// ```
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be used as a path parameter",
        label = "not a path parameter",
        note = "a path parameter is one segment of text; use a `&str`, a number or an id, or implement `Param` for `{Self}`"
    )]
    PathParam<'a> for T: Param<'a>, T::TYPE, T::into_value => bind;

    /// A type that can be used for a catch-all in a path, such as `<key..>`.
    ///
    /// ```
    /// use restrait::{api, endpoint};
    ///
    /// #[api]
    /// trait Files {
    ///     #[endpoint(method = "GET", path = "/files/<path..>")]
    ///     fn file(&self, path: &str) -> String;
    /// }
    /// ```
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be used for a catch-all in a path",
        label = "not segments of a path",
        note = "use a `&str` with `/` between the segments or a list of segments, such as `&[&str]`, or implement `Segments` for `{Self}`"
    )]
    SegmentsParam<'a> for T: Segments<'a>, T::TYPE, T::into_segments => bind;

    /// A type that can be used as a query parameter, and as a field of a form.
    ///
    /// ```
    /// use restrait::{api, endpoint};
    ///
    /// #[api]
    /// trait Files {
    ///     #[endpoint(method = "GET", path = "/files")]
    ///     fn files(&self, #[query] folder: &str, limit: Option<u32>) -> Vec<String>;
    /// }
    /// ```
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be used as a query parameter",
        label = "not a query parameter",
        note = "a query parameter is one text; for a list add `style = repeated` or `style = comma`, for nested values `style = brackets` or `style = json`, or implement `Param` for `{Self}`"
    )]
    QueryParam<'a> for T: Param<'a>, T::TYPE, T::into_value => bind;

    /// A type that can be used as a header value.
    ///
    /// ```
    /// use restrait::{api, endpoint};
    ///
    /// #[api]
    /// trait Files {
    ///     #[endpoint(method = "GET", path = "/files")]
    ///     fn files(&self, #[header("x-tenant")] tenant: &str) -> Vec<String>;
    /// }
    /// ```
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be used as a header value",
        label = "not a header value",
        note = "a header value is one text; use a `&str` or a number, add `style = comma` for a list, or implement `Param` for `{Self}`"
    )]
    HeaderParam<'a> for T: Param<'a>, T::TYPE, T::into_value => bind;

    /// A type that can be used as the value of a cookie.
    ///
    /// ```
    /// use restrait::{api, endpoint};
    ///
    /// #[api]
    /// trait Files {
    ///     #[endpoint(method = "GET", path = "/files")]
    ///     fn files(&self, #[cookie] session: &str) -> Vec<String>;
    /// }
    /// ```
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be used as a cookie",
        label = "not a cookie value",
        note = "a cookie is one text; use a `&str` or a number, or implement `Param` for `{Self}`"
    )]
    CookieParam<'a> for T: Param<'a>, T::TYPE, T::into_value => bind;

    /// A list that can be sent with `style = comma`: as one text, separated by commas.
    ///
    /// ```
    /// use restrait::{api, endpoint};
    ///
    /// #[api]
    /// trait Files {
    ///     #[endpoint(method = "GET", path = "/files")]
    ///     fn files(&self, #[query(style = comma)] ids: Option<Vec<u64>>) -> Vec<String>;
    /// }
    /// ```
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be used as a comma-separated list",
        label = "not a list of parameters",
        note = "use a `Vec<T>`, `[T; N]` or `&[T]` of parameters; nested values need `style = brackets` or `style = json`"
    )]
    CommaParam<'a> for T: List<'a>, T::ITEM, write::comma => bind;

    /// A list that can be sent with `style = repeated`: as one pair for each item.
    ///
    /// ```
    /// use restrait::{api, endpoint};
    ///
    /// #[api]
    /// trait Files {
    ///     #[endpoint(method = "GET", path = "/files")]
    ///     fn files(&self, #[query(style = repeated)] ids: Option<Vec<u64>>) -> Vec<String>;
    /// }
    /// ```
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be used as a repeated parameter",
        label = "not a list of parameters",
        note = "use a `Vec<T>`, `[T; N]` or `&[T]` of parameters; nested values need `style = brackets` or `style = json`"
    )]
    RepeatedParam<'a> for T: List<'a>, T::ITEM, write::repeated => bind;

    /// A nested value that can be sent with `style = brackets`: as one pair for each leaf.
    ///
    /// ```
    /// use restrait::{api, endpoint};
    /// # #[derive(serde::Serialize)] pub struct Filter { pub name: String }
    ///
    /// #[api]
    /// trait Files {
    ///     #[endpoint(method = "GET", path = "/files")]
    ///     fn files(&self, #[query(style = brackets)] filter: Option<Filter>) -> Vec<String>;
    /// }
    /// ```
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be used with `style = brackets`",
        label = "`serde::Serialize` is not implemented",
        note = "derive `serde::Serialize` for the type"
    )]
    BracketsParam<'a> for T: Serialize, SERIALIZED, |value| write::brackets(&value) => bind;

    /// A value that can be sent with `style = json`: as JSON text.
    ///
    /// ```
    /// use restrait::{api, endpoint};
    /// # #[derive(serde::Serialize)] pub struct Filter { pub name: String }
    ///
    /// #[api]
    /// trait Files {
    ///     #[endpoint(method = "GET", path = "/files")]
    ///     fn files(&self, #[query(style = json)] filter: Option<Filter>) -> Vec<String>;
    /// }
    /// ```
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be used with `style = json`",
        label = "`serde::Serialize` is not implemented",
        note = "derive `serde::Serialize` for the type"
    )]
    JsonParam<'a> for T: Serialize, SERIALIZED, |value| write::json_text(&value) => bind;

    /// A struct or map that can be sent with `flatten`: as one pair for each field.
    ///
    /// ```
    /// use restrait::{api, endpoint};
    /// # #[derive(serde::Serialize)] pub struct Filter { pub name: String }
    ///
    /// #[api]
    /// trait Files {
    ///     #[endpoint(method = "GET", path = "/files")]
    ///     fn files(&self, #[query(flatten)] filter: &Filter) -> Vec<String>;
    /// }
    /// ```
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be flattened into parameters",
        label = "`serde::Serialize` is not implemented",
        note = "derive `serde::Serialize` for the type"
    )]
    FlattenParam<'a> for T: Serialize, SERIALIZED, |value| write::flatten(&value) => bind;

    /// A type that can be sent as a JSON body.
    ///
    /// ```
    /// use restrait::{api, endpoint};
    /// # #[derive(serde::Serialize)] pub struct Filter { pub name: String }
    ///
    /// #[api]
    /// trait Files {
    ///     #[endpoint(method = "POST", path = "/filters")]
    ///     fn create(&self, #[body] filter: &Filter) -> ();
    /// }
    /// ```
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be used as a JSON body",
        label = "`serde::Serialize` is not implemented",
        note = "derive `serde::Serialize` for the type, or add `content_type = \"..\"` to send bytes or text"
    )]
    JsonBody<'a> for T: Serialize, SERIALIZED, |value| Input::json(&value) => bind_body;

    /// A type that can be sent as a body with a declared `content_type`.
    ///
    /// ```
    /// use restrait::{api, endpoint};
    ///
    /// #[api]
    /// trait Files {
    ///     #[endpoint(method = "PUT", path = "/files/<id>")]
    ///     fn write(&self, id: u64, #[body(content_type = "text/csv")] table: String) -> ();
    /// }
    /// ```
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be used as a body with a `content_type`",
        label = "not a body",
        note = "use bytes, text or a `Body`, or remove `content_type` to send JSON"
    )]
    BodyParam<'a> for T: IntoBody, BYTES, |body: T| Payload::raw(body.into_body()) => bind_body;

    /// A type that can be sent as a part of a multipart body.
    ///
    /// ```
    /// use restrait::{api, endpoint};
    ///
    /// #[api]
    /// trait Files {
    ///     #[endpoint(method = "POST", path = "/files")]
    ///     fn upload(&self, #[multipart] name: &str, #[multipart] file: restrait::body::Part) -> ();
    /// }
    /// ```
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be used as a part of a multipart body",
        label = "not a part",
        note = "use a `Part` or a parameter that is one text, or add `style = json` to send it as JSON"
    )]
    MultipartParam<'a> for T: PartParam<'a>, T::PART, T::into_part => bind_body;

    /// A type that can be used as several parts of a multipart body with one name.
    ///
    /// ```
    /// use restrait::body::Part;
    /// use restrait::{api, endpoint};
    ///
    /// #[api]
    /// trait Photos {
    ///     #[endpoint(method = "POST", path = "/photos")]
    ///     fn upload(&self, #[multipart] photos: Vec<Part>) -> ();
    /// }
    /// ```
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be used as a list of parts of a multipart body",
        label = "not a list of parts",
        note = "use a `Vec<T>` or `[T; N]` of `Part`s or of parameters that are one text"
    )]
    PartListParam<'a> for T: PartList<'a>, T::PART, T::into_parts => bind_body;

    /// A type that can be sent as a JSON part of a multipart body.
    ///
    /// ```
    /// use restrait::{api, endpoint};
    /// # #[derive(serde::Serialize)] pub struct Filter { pub name: String }
    ///
    /// #[api]
    /// trait Files {
    ///     #[endpoint(method = "POST", path = "/files")]
    ///     fn upload(&self, #[multipart(style = json)] filter: &Filter) -> ();
    /// }
    /// ```
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be used as a JSON part of a multipart body",
        label = "`serde::Serialize` is not implemented",
        note = "derive `serde::Serialize` for the type"
    )]
    JsonPartParam<'a> for T: Serialize, SERIALIZED, |value| Input::json(&value) => bind_body;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Secret;
    use crate::value::InputKind;

    #[test]
    fn lists_of_secrets_are_secret() {
        fn shown(input: &Input<'_>) -> String {
            match &input.0 {
                InputKind::Value(value) => format!("{value:?}"),
                InputKind::Payload(payload) => format!("{payload:?}"),
            }
        }
        let list = || vec![Secret::new("a"), Secret::new("b")];
        for input in [CommaParam::input(list()), RepeatedParam::input(list())] {
            assert_eq!(shown(&input), "[redacted]");
        }
        assert_eq!(shown(&CommaParam::input(vec!["a"])), "\"a\"");
    }
}
