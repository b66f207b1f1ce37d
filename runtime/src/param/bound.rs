//! What a type must be able to do, for each location and style: one trait each.
//!
//! [`restrait_grammar::Bound`] says which trait that is, and the macros name no other.

use std::marker::PhantomData;

use serde::Serialize;

use super::{Arg, List, Param, PartParam, write};
use crate::body::IntoBody;
use crate::erased::ErasedCall;
use crate::info::{JsonType, TypeInfo};
use crate::value::{Input, Payload};

/// The type of values that serde writes. Of it no more is known than a name, which the
/// declaration has.
const WRITTEN: TypeInfo = TypeInfo::new("", JsonType::Object);
/// The type of bodies that are sent as they are.
const BYTES: TypeInfo = TypeInfo::new("Body", JsonType::String);

/// Declares the traits, each with the types that have it, the facts of such a type, what is sent, and
/// how it is bound to a call.
///
/// Generated code names a trait and a type in one way, `<T as QueryParam>::set`, so that a type
/// that cannot be sent is one error. A call goes in by value and comes out again: as long as it is
/// away, the caller needs no code to drop it, and there is one such caller for each setter.
macro_rules! bounds {
    ($(
        $(#[$words:meta])+
        $bound:ident<$life:lifetime> for $($type:ident: $of:path)?, $info:expr, $input:expr => $bind:ident;
    )+) => {
        $(
            $(#[$words])+
            pub trait $bound<$life>: Sized {
                /// Makes what is sent.
                #[doc(hidden)]
                fn input(self) -> Input<$life>;

                /// Binds the value to the required param at `index`.
                #[doc(hidden)]
                #[inline]
                fn with_value<'c, H, const N: usize>(
                    call: ErasedCall<'c, H, N>,
                    index: usize,
                    param: Self,
                ) -> ErasedCall<'c, H, N>
                where
                    $life: 'c,
                {
                    call.$bind(index, param.input())
                }

                /// Binds the value to the param at `index`, unless `arg` is `None`.
                #[doc(hidden)]
                #[inline]
                fn set<'c, H, const N: usize>(
                    call: ErasedCall<'c, H, N>,
                    index: usize,
                    arg: impl Arg<Self>,
                ) -> ErasedCall<'c, H, N>
                where
                    $life: 'c,
                {
                    match arg.into_arg() {
                        Some(value) => call.$bind(index, value.input()),
                        None => call,
                    }
                }

                /// Makes what is sent of what the setter of a common param is given.
                #[doc(hidden)]
                #[inline]
                fn given(arg: impl Arg<Self>) -> Option<Input<$life>> {
                    arg.into_arg().map(Self::input)
                }

                /// As `with_value`, for a param that is declared secret.
                #[doc(hidden)]
                #[inline]
                fn with_secret<'c, H, const N: usize>(
                    call: ErasedCall<'c, H, N>,
                    index: usize,
                    param: Self,
                ) -> ErasedCall<'c, H, N>
                where
                    $life: 'c,
                {
                    call.$bind(index, param.input().into_secret())
                }

                /// As `set`, for a param that is declared secret.
                #[doc(hidden)]
                #[inline]
                fn set_secret<'c, H, const N: usize>(
                    call: ErasedCall<'c, H, N>,
                    index: usize,
                    arg: impl Arg<Self>,
                ) -> ErasedCall<'c, H, N>
                where
                    $life: 'c,
                {
                    match arg.into_arg() {
                        Some(value) => call.$bind(index, value.input().into_secret()),
                        None => call,
                    }
                }
            }

            #[diagnostic::do_not_recommend]
            impl<$life, $($type: $of)?> $bound<$life> for $($type)? {
                #[inline]
                fn input(self) -> Input<$life> {
                    let input = $input;
                    let input = Input::from(input(self));
                    // The type's constant says so, and the compiler drops the other branch.
                    if $info.secret { input.into_secret() } else { input }
                }
            }

            impl<$life, $($type: $of)?> Known<$($type)?> {
                /// The facts of the type.
                #[allow(non_upper_case_globals)]
                pub const $bound: &'static TypeInfo = &$info;
            }
        )+

        /// The facts of a type for each bound, also of one that lacks the bound.
        ///
        /// The compiler takes the constant of [`Known`] where the type has the bound, and that of
        /// this trait where it has not.
        pub trait Unknown {
            $(
                /// No facts.
                #[allow(non_upper_case_globals)]
                const $bound: &'static TypeInfo = &WRITTEN;
            )+
        }
    };
}

/// The facts of the type `T`, for each bound.
pub struct Known<T>(PhantomData<T>);

impl<T> Unknown for Known<T> {}

bounds! {
    /// A type of path params.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be used as a path parameter",
        label = "not a path parameter",
        note = "a path parameter is one segment of text; use a `&str`, a number or an id, or implement `Param` for `{Self}`"
    )]
    PathParam<'a> for T: Param<'a>, T::TYPE, T::into_value => bind;

    /// A type of query params, and of the fields of a form.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be used as a query parameter",
        label = "not a query parameter",
        note = "a query parameter is one text; for a list add `style = repeated` or `style = comma`, for nested values `style = brackets` or `style = json`, or implement `Param` for `{Self}`"
    )]
    QueryParam<'a> for T: Param<'a>, T::TYPE, T::into_value => bind;

    /// A type of header values.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be used as a header value",
        label = "not a header value",
        note = "a header value is one text; use a `&str` or a number, add `style = comma` for a list, or implement `Param` for `{Self}`"
    )]
    HeaderParam<'a> for T: Param<'a>, T::TYPE, T::into_value => bind;

    /// A type of cookie values.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be used as a cookie",
        label = "not a cookie value",
        note = "a cookie is one text; use a `&str` or a number, or implement `Param` for `{Self}`"
    )]
    CookieParam<'a> for T: Param<'a>, T::TYPE, T::into_value => bind;

    /// A type of lists that are sent as one text, separated by commas.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be used as a comma-separated list",
        label = "not a list of parameters",
        note = "use a `Vec<T>`, `[T; N]` or `&[T]` of parameters; nested values need `style = brackets` or `style = json`"
    )]
    CommaParam<'a> for T: List<'a>, T::ITEM, write::comma => bind;

    /// A type of lists that are sent as one pair for each item.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be used as a repeated parameter",
        label = "not a list of parameters",
        note = "use a `Vec<T>`, `[T; N]` or `&[T]` of parameters; nested values need `style = brackets` or `style = json`"
    )]
    RepeatedParam<'a> for T: List<'a>, T::ITEM, write::repeated => bind;

    /// A type of nested values that are sent as one pair for each leaf.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be used with `style = brackets`",
        label = "`serde::Serialize` is not implemented",
        note = "derive `serde::Serialize` for the type"
    )]
    BracketsParam<'a> for T: Serialize, WRITTEN, |value| write::brackets(&value) => bind;

    /// A type of values that are sent as one JSON text.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be used with `style = json`",
        label = "`serde::Serialize` is not implemented",
        note = "derive `serde::Serialize` for the type"
    )]
    JsonParam<'a> for T: Serialize, WRITTEN, |value| write::json_text(&value) => bind;

    /// A type of structs that are sent as one pair for each field.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be flattened into parameters",
        label = "`serde::Serialize` is not implemented",
        note = "derive `serde::Serialize` for the type"
    )]
    FlattenParam<'a> for T: Serialize, WRITTEN, |value| write::flatten(&value) => bind;

    /// A type of JSON bodies.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be used as a JSON body",
        label = "`serde::Serialize` is not implemented",
        note = "derive `serde::Serialize` for the type, or add `content_type = \"..\"` to send bytes or text"
    )]
    JsonBody<'a> for T: Serialize, WRITTEN, |value| Input::json(&value) => bind_body;

    /// A type of bodies that are sent as they are.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be used as a body with a `content_type`",
        label = "not a body",
        note = "use bytes, text or a `Body`, or remove `content_type` to send JSON"
    )]
    BodyParam<'a> for T: IntoBody, BYTES, |body: T| Payload::raw(body.into_body()) => bind_body;

    /// A type of parts of a multipart body.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be used as a part of a multipart body",
        label = "not a part",
        note = "use a `Part` or a parameter that is one text, or add `style = json` to send it as JSON"
    )]
    MultipartParam<'a> for T: PartParam<'a>, T::PART, T::into_part => bind_body;

    /// A type of parts of a multipart body that are JSON.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be used as a JSON part of a multipart body",
        label = "`serde::Serialize` is not implemented",
        note = "derive `serde::Serialize` for the type"
    )]
    JsonPartParam<'a> for T: Serialize, WRITTEN, |value| Input::json(&value) => bind_body;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Secret;
    use crate::value::Kind;

    #[test]
    fn lists_of_secrets_are_secret() {
        fn shown(input: &Input<'_>) -> String {
            match &input.0 {
                Kind::Value(value) => format!("{value:?}"),
                Kind::Payload(payload) => format!("{payload:?}"),
            }
        }
        let list = || vec![Secret::new("a"), Secret::new("b")];
        for input in [CommaParam::input(list()), RepeatedParam::input(list())] {
            assert_eq!(shown(&input), "[redacted]");
        }
        assert_eq!(shown(&CommaParam::input(vec!["a"])), "\"a\"");
    }
}
