//! The one bound assertion of a param's type, with words for the place where it travels.

use super::{Arg, Param};
use crate::erased::Values;
use crate::{TypeInfo, Value};

/// Declares a trait for the params that travel plainly in one place.
///
/// Everything that is generated for such a param names the trait and the type in one way,
/// `<T as PathParam>::set`, so that a type that cannot travel is one error and not one for each use.
/// A call goes in by value and comes out again: while it is somebody else's, who calls a setter
/// needs no code to drop it, and there is a setter for each param. What is given may outlive the
/// call.
macro_rules! place {
    ($(#[$words:meta])+ $place:ident) => {
        $(#[$words])+
        pub trait $place<'a>: Sized {
            /// What the values are.
            #[doc(hidden)]
            const INFO: &'static TypeInfo;

            /// The value as it travels.
            #[doc(hidden)]
            fn value(self) -> Value<'a>;

            /// The call with the required param at `index`.
            #[doc(hidden)]
            #[inline]
            fn give<'c, H, const N: usize>(
                call: Values<'c, H, N>,
                index: usize,
                param: Self,
            ) -> Values<'c, H, N>
            where
                'a: 'c,
            {
                call.with(index, param.value())
            }

            /// The call with the param at `index`, unless `arg` is `None`.
            #[doc(hidden)]
            #[inline]
            fn set<'c, H, const N: usize>(
                call: Values<'c, H, N>,
                index: usize,
                arg: impl Arg<Self>,
            ) -> Values<'c, H, N>
            where
                'a: 'c,
            {
                match arg.into_arg() {
                    Some(value) => call.with(index, value.value()),
                    None => call,
                }
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a, T: Param<'a>> $place<'a> for T {
            const INFO: &'static TypeInfo = &T::TYPE;

            #[inline]
            fn value(self) -> Value<'a> {
                self.into_value()
            }
        }
    };
}

place! {
    /// What may be a path param.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be a path param",
        label = "not a path param",
        note = "a path param is one segment of text; give it as a `&str`, a number or an id, or implement `Param` for `{Self}`"
    )]
    PathParam
}

place! {
    /// What may be a query param, or a field of a form.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be a query param",
        label = "not a query param",
        note = "a query param is one text; implement `Param` for `{Self}`, or mark the argument `#[body]` to send it as JSON"
    )]
    QueryParam
}

place! {
    /// What may be a header's value.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be a header's value",
        label = "not a header's value",
        note = "a header's value is one text; give it as a `&str` or a number, or implement `Param` for `{Self}`"
    )]
    HeaderParam
}
