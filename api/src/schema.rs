//! Macros that declare the types of request and response bodies.
//!
//! A field of type `Option` may be absent from a document. A field of type
//! [`FieldPatch`](crate::types::FieldPatch) may also be `null`. All other fields are required.
//!
//! A type is declared with the name of its schema. With the feature `schema`, its JSON schema is derived
//! from the declaration: the descriptions, and the limits that the docs of a field state.

use serde::{Deserialize, Deserializer};

#[cfg(feature = "schema")]
pub(crate) mod json;

/// Declares a type of a response body. Fields that this version does not know are ignored.
macro_rules! response_type {
    ($(#[$meta:meta])* pub struct $name:ident as $schema:tt { $($fields:tt)* }) => {
        $crate::schema::fields! {
            response [$(#[$meta])*] ($name $schema) [] [] [] $($fields)*
        }
    };
}

/// Declares a type of a request body: a constructor `new` for the required fields and a setter for
/// each optional field. Fields that this version does not know are kept in `extra`.
///
/// A `null` that the API does not accept is an error. Without it, a request could do more than its
/// document says: a query without the field `parentId` matches devices of all systems.
macro_rules! request_body {
    ($(#[$meta:meta])* pub struct $name:ident as $schema:tt { $($fields:tt)* }) => {
        $crate::schema::fields! {
            request [$(#[$meta])*] ($name $schema) [] [] [] $($fields)*
        }
    };
}

/// Declares a type that requests and responses contain. It is like a request body, but a `null` is
/// equivalent to a missing field, as in all responses.
macro_rules! shared_type {
    ($(#[$meta:meta])* pub struct $name:ident as $schema:tt { $($fields:tt)* }) => {
        $crate::schema::fields! {
            shared [$(#[$meta])*] ($name $schema) [] [] [] $($fields)*
        }
    };
}

/// Sorts the fields one by one into `[fields] [required fields] [optional fields]`.
macro_rules! fields {
    (
        request $metas:tt $name:tt
        [$($done:tt)*] $required:tt [$($set:tt)*]
        $(#[$meta:meta])* pub $field:ident: Option<$ty:ty>, $($rest:tt)*
    ) => {
        $crate::schema::fields! {
            request $metas $name
            [
                $($done)*
                $(#[$meta])*
                #[serde(
                    default,
                    deserialize_with = "crate::schema::present",
                    skip_serializing_if = "Option::is_none"
                )]
                #[cfg_attr(feature = "schema", schemars(transform = $crate::schema::json::optional))]
                pub $field: Option<$ty>,
            ]
            $required [$($set)* ($field: $ty = Some)] $($rest)*
        }
    };
    (
        $kind:ident $metas:tt $name:tt
        [$($done:tt)*] $required:tt [$($set:tt)*]
        $(#[$meta:meta])* pub $field:ident: Option<$ty:ty>, $($rest:tt)*
    ) => {
        $crate::schema::fields! {
            $kind $metas $name
            [
                $($done)*
                $(#[$meta])*
                #[serde(skip_serializing_if = "Option::is_none")]
                #[cfg_attr(feature = "schema", schemars(transform = $crate::schema::json::optional))]
                pub $field: Option<$ty>,
            ]
            $required [$($set)* ($field: $ty = Some)] $($rest)*
        }
    };
    (
        $kind:ident $metas:tt $name:tt
        [$($done:tt)*] $required:tt [$($set:tt)*]
        $(#[$meta:meta])* pub $field:ident: FieldPatch<$ty:ty>, $($rest:tt)*
    ) => {
        $crate::schema::fields! {
            $kind $metas $name
            [
                $($done)*
                $(#[$meta])*
                #[serde(default, skip_serializing_if = "crate::types::FieldPatch::is_unchanged")]
                #[cfg_attr(feature = "schema", schemars(transform = $crate::schema::json::field))]
                pub $field: $crate::types::FieldPatch<$ty>,
            ]
            $required [$($set)* ($field: $crate::types::FieldPatch<$ty> = std::convert::identity)]
            $($rest)*
        }
    };
    (
        $kind:ident $metas:tt $name:tt
        [$($done:tt)*] [$($required:tt)*] $set:tt
        $(#[$meta:meta])* pub $field:ident: $ty:ty, $($rest:tt)*
    ) => {
        $crate::schema::fields! {
            $kind $metas $name
            [
                $($done)*
                $(#[$meta])*
                #[cfg_attr(feature = "schema", schemars(transform = $crate::schema::json::field))]
                pub $field: $ty,
            ]
            [$($required)* ($field: $ty)] $set $($rest)*
        }
    };
    // Without required fields, the type implements `Default`.
    ($kind:ident [$($metas:tt)*] $name:tt $done:tt [] $set:tt) => {
        $crate::schema::emit! { $kind [$($metas)* #[derive(Default)]] $name $done [] $set }
    };
    ($kind:ident $metas:tt $name:tt $done:tt $required:tt $set:tt) => {
        $crate::schema::emit! { $kind $metas $name $done $required $set }
    };
}

/// Writes the struct, its constructor and its setters.
macro_rules! emit {
    (response [$($metas:tt)*] ($name:ident $schema:tt) [$($fields:tt)*] $required:tt $set:tt) => {
        #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "camelCase")]
        #[cfg_attr(
            feature = "schema",
            derive(schemars::JsonSchema),
            schemars(rename = $schema, transform = $crate::schema::json::component)
        )]
        $($metas)*
        #[non_exhaustive]
        pub struct $name { $($fields)* }
    };
    (shared $($declaration:tt)*) => {
        $crate::schema::emit! { request $($declaration)* }
    };
    (
        request [$($metas:tt)*] ($name:ident $schema:tt) [$($fields:tt)*]
        [$(($required:ident: $required_ty:ty))*]
        [$(($field:ident: $ty:ty = $wrap:path))*]
    ) => {
        #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "camelCase")]
        #[cfg_attr(
            feature = "schema",
            derive(schemars::JsonSchema),
            schemars(rename = $schema, transform = $crate::schema::json::component)
        )]
        $($metas)*
        pub struct $name {
            $($fields)*
            /// Fields that this version does not know. They are sent back unchanged.
            #[serde(flatten)]
            pub extra: $crate::types::JsonObject,
        }

        impl $name {
            /// Creates a value from the required fields. All optional fields are unset.
            #[must_use]
            pub fn new($($required: impl Into<$required_ty>),*) -> Self {
                Self {
                    $($required: $required.into(),)*
                    $($field: Default::default(),)*
                    extra: $crate::types::JsonObject::new(),
                }
            }

            $(
                #[doc = concat!(
                    "Sets [`", stringify!($field), "`](Self#structfield.", stringify!($field), ").",
                )]
                #[must_use]
                pub fn $field(mut self, $field: impl Into<$ty>) -> Self {
                    self.$field = $wrap($field.into());
                    self
                }
            )*
        }
    };
}

/// Decodes a field that a document contains. The type of the value decides if it accepts `null`.
pub(crate) fn present<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    T::deserialize(deserializer).map(Some)
}

pub(crate) use {emit, fields, request_body, response_type, shared_type};
