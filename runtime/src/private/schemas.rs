//! Macros that find the schemas of types. They expand to nothing without the feature `schema`, so that
//! generated code does not depend on the features of the runtime.

/// Writes the constant with the schemas of an endpoint: of the params, and of the errors with a type of
/// their own, which are numbered.
#[cfg(feature = "schema")]
#[doc(hidden)]
#[macro_export]
macro_rules! __restrait_schemas {
    ([$($(#[$cfg:meta])* $param:ty),*] [$($index:literal: $error:ty),*]) => {
        const SCHEMAS: $crate::__private::Schemas = $crate::__private::Schemas {
            params: |_generator| ::core::convert::From::from([$(
                $(#[$cfg])*
                $crate::__restrait_probe!($param, response(0, $crate::__private::Missing::IsError, _generator))
            ),*]),
            response: |status, missing, generator| $crate::__restrait_probe!(
                <<Self as $crate::__private::Call>::Response as $crate::__private::Response>::Content,
                response(status, missing, generator)
            ),
            events: |generator| $crate::__restrait_probe!(
                <<Self as $crate::__private::Call>::Response as $crate::__private::Response>::Content,
                events(generator)
            ),
            error: |index, _generator| match index {
                $($index => ::core::option::Option::Some($crate::__restrait_probe!(
                    <$error as $crate::__private::Response>::Content,
                    response(0, $crate::__private::Missing::IsError, _generator)
                )),)*
                _ => ::core::option::Option::None,
            },
        };
    };
}

/// Writes the schemas of a type of responses: one for each status, where 0 is every other status.
#[cfg(feature = "schema")]
#[doc(hidden)]
#[macro_export]
macro_rules! __restrait_declared_schemas {
    ($type:ty: $($status:literal: $body:ty),*) => {
        impl $crate::__private::DeclaredSchemas for $type {
            fn response(
                status: u16,
                _missing: $crate::__private::Missing,
                _generator: &mut $crate::__private::SchemaGenerator,
            ) -> ::core::option::Option<$crate::__private::Schema> {
                const STATUSES: &[u16] = &[$($status),*];
                match if STATUSES.contains(&status) { status } else { 0 } {
                    $($status => $crate::__restrait_probe!(
                        <$body as $crate::__private::Response>::Content,
                        response(status, _missing, _generator)
                    ),)*
                    _ => ::core::option::Option::None,
                }
            }

            fn events(
                _generator: &mut $crate::__private::SchemaGenerator,
            ) -> ::std::vec::Vec<::core::option::Option<$crate::__private::Schema>> {
                $(
                    let events = $crate::__restrait_probe!(
                        <$body as $crate::__private::Response>::Content,
                        events(_generator)
                    );
                    if !events.is_empty() {
                        return events;
                    }
                )*
                ::std::vec::Vec::new()
            }
        }
    };
}

/// Writes the schemas of a type of events: one for each name.
#[cfg(feature = "schema")]
#[doc(hidden)]
#[macro_export]
macro_rules! __restrait_event_schemas {
    ($type:ty: $($data:ty),*) => {
        impl $crate::__private::DeclaredSchemas for $type {
            fn events(
                _generator: &mut $crate::__private::SchemaGenerator,
            ) -> ::std::vec::Vec<::core::option::Option<$crate::__private::Schema>> {
                ::core::convert::From::from([$(
                    $crate::__restrait_probe!($data, response(0, $crate::__private::Missing::IsError, _generator))
                ),*])
            }
        }
    };
}

/// Adds the schema of the error type to the description of a client.
#[cfg(feature = "schema")]
#[doc(hidden)]
#[macro_export]
macro_rules! __restrait_client_schemas {
    ($info:expr, $error:ty) => {
        $info.with_error_schema(|generator| {
            $crate::__restrait_probe!(
                $error,
                response(0, $crate::__private::Missing::IsError, generator)
            )
        })
    };
}

/// Calls a function of the first trait that applies to a type.
#[cfg(feature = "schema")]
#[doc(hidden)]
#[macro_export]
macro_rules! __restrait_probe {
    ($type:ty, $function:ident($($argument:expr),*)) => {{
        #[allow(unused_imports)]
        use $crate::__private::{ProbeDeclared as _, ProbeJson as _, ProbeNone as _, ProbeOption as _};
        (&&&&$crate::__private::Probe::<$type>::NEW).$function($($argument),*)
    }};
}

/// Writes nothing.
#[cfg(not(feature = "schema"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __restrait_schemas {
    ($($tokens:tt)*) => {};
}

/// Writes nothing.
#[cfg(not(feature = "schema"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __restrait_declared_schemas {
    ($($tokens:tt)*) => {};
}

/// Writes nothing.
#[cfg(not(feature = "schema"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __restrait_event_schemas {
    ($($tokens:tt)*) => {};
}

/// Writes the description of a client unchanged.
#[cfg(not(feature = "schema"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __restrait_client_schemas {
    ($info:expr, $error:ty) => {
        $info
    };
}
