//! Macros that declare the types of request and response bodies.
//!
//! A field of type `Option` may be absent from a document. A field of type
//! [`FieldPatch`](crate::types::FieldPatch) may also be `null`. All other fields are required.
//!
//! Before a field may be, in this order, its docs, a role for lists such as `#[page(items)]`, and one of:
//!
//! | Attribute | Use |
//! | --- | --- |
//! | `#[serde(rename = "dataTTL")]` | the member has another name than the field in camel case |
//! | `#[serde(default)]` | the member may be absent, although the field is not an `Option` |
//! | `#[serde(present)]` | a `null` is a value of an `Option`, as in requests |
//! | `#[serde(flatten)]` | the field has all members that no other field has |
//!
//! A type is declared with the name of its schema. With the feature `schema`, its JSON schema is made
//! from the declaration: the descriptions, and the limits that the docs of a field state. After the name,
//! `closed` is for an object of which the API knows all fields, and `counts` for one whose numbers are counts.
//!
//! The traits of serde are not derived. These macros write what differs between two types, and functions do
//! the rest, which saves 40 % of the time of `cargo check`.

pub(crate) mod key;
pub(crate) mod read;
pub(crate) mod tagged;
pub(crate) mod write;

#[cfg(feature = "schema")]
pub(crate) mod json;

pub(crate) use key::{Key, key};
pub(crate) use read::{Object, Reader, finish, value};
pub(crate) use tagged::{tagged_enum, untagged_enum};
pub(crate) use write::{Members, Writer, write};

/// Declares a type of a response body. Fields that this version does not know are ignored.
macro_rules! response_type {
    (
        $(#[$($meta:tt)*])*
        pub struct $name:ident as $schema:literal $($flag:ident)* {
            $(
                $(#[doc = $docs:literal])*
                $(#[page($($page:tt)*)])?
                $(#[serde($($serde:tt)*)])?
                pub $field:ident: $head:ident $(<$($arg:ty),+>)?,
            )*
        }
    ) => {
        #[derive(Debug, Clone, PartialEq)]
        $(#[$($meta)*])*
        #[non_exhaustive]
        pub struct $name {
            $(
                $(#[doc = $docs])*
                $(#[page($($page)*)])?
                pub $field: $head $(<$($arg),+>)?,
            )*
        }

        $crate::schema::object! {
            response [$([$($meta)*])*] $name $schema [$($flag)*] []
            $({ $field [$($docs)*] [$($($serde)*)?] $head [$head $(<$($arg),+>)?] })*
        }

        $crate::schema::default! { $name [] $(($field $head $($($serde)*)?))* }
    };
}

/// Declares a type of a request body: a constructor `new` for the required fields and a setter for
/// each optional field. Fields that this version does not know are kept in `extra`.
///
/// A `null` that the API does not accept is an error. Without it, a request could do more than its
/// document says: a query without the field `parentId` matches devices of all systems.
macro_rules! request_body {
    ($($declaration:tt)*) => {
        $crate::schema::sent_type! { request $($declaration)* }
    };
}

/// Declares a type that requests and responses contain. It is like a request body, but a `null` is
/// equivalent to a missing field, as in all responses.
macro_rules! shared_type {
    ($($declaration:tt)*) => {
        $crate::schema::sent_type! { shared $($declaration)* }
    };
}

/// Writes a struct that requests contain, its constructor and its setters.
macro_rules! sent_type {
    (
        $kind:ident
        $(#[$($meta:tt)*])*
        pub struct $name:ident as $schema:literal $($flag:ident)* {
            $(
                $(#[doc = $docs:literal])*
                $(#[serde($($serde:tt)*)])?
                pub $field:ident: $head:ident $(<$($arg:ty),+>)?,
            )*
        }
    ) => {
        #[derive(Debug, Clone, PartialEq)]
        $(#[$($meta)*])*
        pub struct $name {
            $(
                $(#[doc = $docs])*
                pub $field: $head $(<$($arg),+>)?,
            )*
            /// Fields that this version does not know. They are sent back unchanged.
            pub extra: $crate::types::JsonObject,
        }

        $crate::schema::object! {
            $kind [$([$($meta)*])*] $name $schema [$($flag)*] [extra]
            $({ $field [$($docs)*] [$($($serde)*)?] $head [$head $(<$($arg),+>)?] })*
        }

        impl $name {
            $crate::schema::new! {
                [] [] $(($field $head [$head $(<$($arg),+>)?] $($($serde)*)?))*
            }

            $($crate::schema::setter! { $field $head $(<$($arg),+>)? })*
        }

        $crate::schema::default! { $name [] $(($field $head))* extra }
    };
}

/// Writes how a struct is read, written and described.
macro_rules! object {
    (
        $kind:ident [$([$($meta:tt)*])*] $name:ident $schema:literal [$($flag:ident)*] [$($extra:ident)?]
        $({
            $field:ident [$($docs:literal)*] [$($serde:tt)*] $head:ident [$ty:ty]
        })*
    ) => {
        impl $crate::schema::Object for $name {
            const NAME: &'static str = $schema;
            const KEEPS_UNKNOWN: bool = $crate::schema::keeps_unknown!($($extra)?);
            const KEYS: &'static [$crate::schema::Key] =
                &[$($crate::schema::key!($field $($serde)*)),*];

            fn read<'de, A: serde::de::MapAccess<'de>>(
                members: &mut $crate::schema::Reader<'de, A>,
            ) -> Result<Self, A::Error> {
                $(let mut $field = Default::default();)*
                while let Some(nth) = members.next() {
                    $(
                        if nth == 0 {
                            $crate::schema::value!(members $kind $field $head $($serde)*);
                            continue;
                        }
                        let nth = nth - 1;
                    )*
                    let _ = nth;
                }
                members.check()?;
                Ok(Self {
                    $($field: $crate::schema::finish!(members $field $head $($serde)*),)*
                    $($extra: members.unknown(),)?
                })
            }
        }

        impl $crate::schema::Members for $name {
            fn write<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
                let mut members = $crate::schema::Writer::new(map, <Self as $crate::schema::Object>::KEYS);
                $($crate::schema::write!(members $kind self.$field $head $($serde)*);)*
                $(members.unknown(&self.$extra);)?
                members.finish()
            }
        }

        $crate::schema::coded! { $name by $crate::schema::read::object }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $schema.into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let mut object = $crate::schema::json::Object::new(generator);
                $($crate::schema::json::property!(
                    object $field [$($docs),*] $head [$ty] $($serde)*
                );)*
                object.finish(
                    &[$($crate::schema::json::doc_line!($($meta)*)),*],
                    <Self as $crate::schema::Object>::KEEPS_UNKNOWN,
                    &[$(stringify!($flag)),*],
                )
            }
        }
    };
}

/// Implements the traits of serde for a type that consists of members.
macro_rules! coded {
    ($name:ident by $read:path) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::schema::write::object(self, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $read(deserializer)
            }
        }
    };
}

/// Tells if a type keeps the members that it does not know.
macro_rules! keeps_unknown {
    (extra) => {
        true
    };
    () => {
        false
    };
}

/// Writes the constructor: `[required fields] [optional fields]`, and the fields that are left to sort.
macro_rules! new {
    ($required:tt [$($set:ident)*] ($field:ident Option $($more:tt)*) $($rest:tt)*) => {
        $crate::schema::new! { $required [$($set)* $field] $($rest)* }
    };
    ($required:tt [$($set:ident)*] ($field:ident FieldPatch $($more:tt)*) $($rest:tt)*) => {
        $crate::schema::new! { $required [$($set)* $field] $($rest)* }
    };
    ([$($required:tt)*] $set:tt ($field:ident $head:ident $ty:tt $($more:tt)*) $($rest:tt)*) => {
        $crate::schema::new! { [$($required)* ($field $ty)] $set $($rest)* }
    };
    ([$(($required:ident [$ty:ty]))*] [$($field:ident)*]) => {
        /// Creates a value from the required fields. All optional fields are unset.
        #[must_use]
        pub fn new($($required: impl Into<$ty>),*) -> Self {
            Self {
                $($required: $required.into(),)*
                $($field: Default::default(),)*
                extra: Default::default(),
            }
        }
    };
}

/// Writes the setter of an optional field.
macro_rules! setter {
    ($field:ident Option<$ty:ty>) => {
        $crate::schema::setter! { @ $field $ty = Some }
    };
    ($field:ident FieldPatch<$ty:ty>) => {
        $crate::schema::setter! { @ $field $crate::types::FieldPatch<$ty> = std::convert::identity }
    };
    (@ $field:ident $ty:ty = $wrap:path) => {
        #[doc = concat!("Sets the field `", stringify!($field), "`.")]
        #[must_use]
        pub fn $field(mut self, $field: impl Into<$ty>) -> Self {
            self.$field = $wrap($field.into());
            self
        }
    };
    ($($required:tt)*) => {};
}

/// Implements `Default` for a type without required fields.
macro_rules! default {
    ($name:ident [$($set:ident)*] ($field:ident Option $($more:tt)*) $($rest:tt)*) => {
        $crate::schema::default! { $name [$($set)* $field] $($rest)* }
    };
    ($name:ident [$($set:ident)*] ($field:ident FieldPatch $($more:tt)*) $($rest:tt)*) => {
        $crate::schema::default! { $name [$($set)* $field] $($rest)* }
    };
    ($name:ident [$($set:ident)*] ($field:ident $head:ident default) $($rest:tt)*) => {
        $crate::schema::default! { $name [$($set)* $field] $($rest)* }
    };
    ($name:ident [$($set:ident)*] ($field:ident BTreeMap flatten) $($rest:tt)*) => {
        $crate::schema::default! { $name [$($set)* $field] $($rest)* }
    };
    ($name:ident [$($field:ident)*] $($extra:ident)?) => {
        impl Default for $name {
            fn default() -> Self {
                Self {
                    $($field: Default::default(),)*
                    $($extra: Default::default(),)?
                }
            }
        }
    };
    ($($required:tt)*) => {};
}

pub(crate) use {
    coded, default, keeps_unknown, new, object, request_body, response_type, sent_type, setter,
    shared_type,
};
