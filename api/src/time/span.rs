//! Durations as params.

use std::time::Duration;

use restrait::info::{JsonType, TypeInfo};
use restrait::param::{Arg, Param, Value};

macro_rules! spans {
    ($($(#[doc = $docs:literal])* $span:ident($of:ident) = $example:literal;)*) => {$(
        $(#[doc = $docs])*
        ///
        /// Setters accept a [`Duration`]. Fractions of the unit are dropped.
        ///
        /// ```
        /// use std::time::Duration;
        ///
        #[doc = concat!("use losant::time::", stringify!($span), ";")]
        ///
        #[doc = concat!("let duration = ", stringify!($span), "::from(Duration::from_secs(60));")]
        #[doc = concat!("assert_eq!(duration.get(), ", stringify!($example), ");")]
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $span(u64);

        impl $span {
            /// Returns the number that is sent.
            #[must_use]
            pub const fn get(self) -> u64 {
                self.0
            }
        }

        impl From<Duration> for $span {
            fn from(span: Duration) -> Self {
                Self(u64::try_from(span.$of()).unwrap_or(u64::MAX))
            }
        }

        impl Arg<$span> for Duration {
            fn into_arg(self) -> Option<$span> {
                Some(self.into())
            }
        }

        impl Param<'_> for $span {
            const TYPE: TypeInfo = TypeInfo::new(stringify!($span), JsonType::Integer);

            fn into_value(self) -> Value<'static> {
                Value::uint(self.0)
            }
        }
    )*};
}

spans! {
    /// A duration that is sent in milliseconds.
    Millis(as_millis) = 60_000;
    /// A duration that is sent in seconds.
    Seconds(as_secs) = 60;
}
