//! [`Param`] for types of the standard library.

use std::borrow::Cow;
use std::num::{
    NonZeroI8, NonZeroI16, NonZeroI32, NonZeroI64, NonZeroI128, NonZeroIsize, NonZeroU8,
    NonZeroU16, NonZeroU32, NonZeroU64, NonZeroU128, NonZeroUsize,
};

use crate::info::{JsonType, TypeInfo};
use crate::param::Param;
use crate::value::Value;

impl Param<'_> for bool {
    const TYPE: TypeInfo = TypeInfo::new("bool", JsonType::Boolean);

    fn into_value(self) -> Value<'static> {
        Value::bool(self)
    }
}

macro_rules! integers {
    ($make:ident as $wide:ty: $($ty:ident)*) => {$(
        impl Param<'_> for $ty {
            const TYPE: TypeInfo = TypeInfo::new(stringify!($ty), JsonType::Integer);

            fn into_value(self) -> Value<'static> {
                Value::$make(<$wide>::from(self))
            }
        }
    )*};
}

integers!(int as i64: i8 i16 i32 i64);
integers!(uint as u64: u8 u16 u32 u64);

/// The integers that are written as they are displayed, because a `Value` may be too narrow for them.
macro_rules! wide_integers {
    ($($ty:ident)*) => {$(
        impl Param<'_> for $ty {
            const TYPE: TypeInfo = TypeInfo::new(stringify!($ty), JsonType::Integer);

            fn into_value(self) -> Value<'static> {
                Value::display(&self)
            }
        }
    )*};
}

wide_integers!(i128 u128 isize usize);
wide_integers!(NonZeroI8 NonZeroI16 NonZeroI32 NonZeroI64 NonZeroI128 NonZeroIsize);
wide_integers!(NonZeroU8 NonZeroU16 NonZeroU32 NonZeroU64 NonZeroU128 NonZeroUsize);

macro_rules! floats {
    ($($ty:ident)*) => {$(
        impl Param<'_> for $ty {
            const TYPE: TypeInfo = TypeInfo::new(stringify!($ty), JsonType::Number);

            fn into_value(self) -> Value<'static> {
                if self.is_finite() {
                    Value::display(&self)
                } else {
                    Value::invalid("not a finite number")
                }
            }
        }
    )*};
}

floats!(f32 f64);

impl Param<'_> for String {
    const TYPE: TypeInfo = TypeInfo::new("String", JsonType::String);

    fn into_value(self) -> Value<'static> {
        Value::string(self)
    }
}

impl<'a> Param<'a> for &'a str {
    const TYPE: TypeInfo = TypeInfo::new("str", JsonType::String);

    fn into_value(self) -> Value<'a> {
        Value::str(self)
    }
}

impl<'a> Param<'a> for &'a String {
    const TYPE: TypeInfo = TypeInfo::new("String", JsonType::String);

    fn into_value(self) -> Value<'a> {
        Value::str(self)
    }
}

impl<'a> Param<'a> for Cow<'a, str> {
    const TYPE: TypeInfo = TypeInfo::new("str", JsonType::String);

    fn into_value(self) -> Value<'a> {
        match self {
            Cow::Borrowed(text) => Value::str(text),
            Cow::Owned(text) => Value::string(text),
        }
    }
}

impl Param<'_> for char {
    const TYPE: TypeInfo = TypeInfo::new("char", JsonType::String);

    fn into_value(self) -> Value<'static> {
        Value::display(&self)
    }
}
