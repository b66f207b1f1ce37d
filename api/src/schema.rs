//! How the types of bodies are declared: a struct as Rust writes it, without what all have alike.
//!
//! An `Option` field may be absent from a document, a [`FieldPatch`](crate::types::FieldPatch) field may
//! be `null` as well, any other field must be there.

/// Declares what the API answers with: fields that this version does not know are ignored.
macro_rules! response_type {
    ($(#[$meta:meta])* pub struct $name:ident { $($fields:tt)* }) => {
        $crate::schema::fields! {
            answer [$(#[$meta])*] $name [] [] [] $($fields)*
        }
    };
}

/// Declares what is sent, or sent back: `new` takes the fields that must be there, every other
/// one has a setter, and what this version does not know is kept in `other`.
macro_rules! request_body {
    ($(#[$meta:meta])* pub struct $name:ident { $($fields:tt)* }) => {
        $crate::schema::fields! {
            body [$(#[$meta])*] $name [] [] [] $($fields)*
        }
    };
}

/// Takes one field after the other: `[fields] [what new takes] [what setters set]`.
macro_rules! fields {
    (
        $kind:ident $metas:tt $name:ident
        [$($done:tt)*] $required:tt [$($set:tt)*]
        $(#[$meta:meta])* pub $field:ident: Option<$ty:ty>, $($rest:tt)*
    ) => {
        $crate::schema::fields! {
            $kind $metas $name
            [
                $($done)*
                $(#[$meta])*
                #[serde(skip_serializing_if = "Option::is_none")]
                pub $field: Option<$ty>,
            ]
            $required [$($set)* ($field: $ty = Some)] $($rest)*
        }
    };
    (
        $kind:ident $metas:tt $name:ident
        [$($done:tt)*] $required:tt [$($set:tt)*]
        $(#[$meta:meta])* pub $field:ident: FieldPatch<$ty:ty>, $($rest:tt)*
    ) => {
        $crate::schema::fields! {
            $kind $metas $name
            [
                $($done)*
                $(#[$meta])*
                #[serde(default, skip_serializing_if = "crate::types::FieldPatch::is_unchanged")]
                pub $field: $crate::types::FieldPatch<$ty>,
            ]
            $required [$($set)* ($field: $crate::types::FieldPatch<$ty> = std::convert::identity)]
            $($rest)*
        }
    };
    (
        $kind:ident $metas:tt $name:ident
        [$($done:tt)*] [$($required:tt)*] $set:tt
        $(#[$meta:meta])* pub $field:ident: $ty:ty, $($rest:tt)*
    ) => {
        $crate::schema::fields! {
            $kind $metas $name
            [$($done)* $(#[$meta])* pub $field: $ty,]
            [$($required)* ($field: $ty)] $set $($rest)*
        }
    };
    // Where nothing has to be there, nothing is a default.
    ($kind:ident [$($metas:tt)*] $name:ident $done:tt [] $set:tt) => {
        $crate::schema::emit! { $kind [$($metas)* #[derive(Default)]] $name $done [] $set }
    };
    ($kind:ident $metas:tt $name:ident $done:tt $required:tt $set:tt) => {
        $crate::schema::emit! { $kind $metas $name $done $required $set }
    };
}

/// Writes the struct and what belongs to it.
macro_rules! emit {
    (answer [$($metas:tt)*] $name:ident [$($fields:tt)*] $required:tt $set:tt) => {
        $($metas)*
        #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "camelCase")]
        #[non_exhaustive]
        pub struct $name { $($fields)* }
    };
    (
        body [$($metas:tt)*] $name:ident [$($fields:tt)*]
        [$(($required:ident: $required_ty:ty))*]
        [$(($field:ident: $ty:ty = $wrap:path))*]
    ) => {
        $($metas)*
        #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "camelCase")]
        pub struct $name {
            $($fields)*
            /// Fields that this version does not know.
            #[serde(flatten)]
            pub extra: $crate::types::JsonObject,
        }

        impl $name {
            /// One that says only what it must.
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

pub(crate) use {emit, fields, request_body, response_type};
