//! Settings of service credentials, which depend on the type of the credential.

use serde_json::Value;

use crate::types::JsonObject;

/// Declares an enum of settings. In documents, each variant is the member `type` and the member with
/// the settings of this type.
macro_rules! credential_config {
    (
        $kind:ident
        $(#[doc = $docs:literal])*
        pub enum $name:ident as $schema:literal {
            $(
                $(#[doc = $variant_docs:literal])*
                $variant:ident($config:ident) = $text:literal in $member:literal,
            )*
        }
    ) => {
        $(#[doc = $docs])*
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[doc = $variant_docs])* $variant(Option<$config>),)*
            /// Members that this version does not know, such as those of a new type.
            Other($crate::types::JsonObject),
        }

        impl $crate::schema::tagged::Tagged for $name {
            const TAG: &'static str = "type";

            fn read(
                text: &str,
                members: &mut $crate::types::JsonObject,
            ) -> Option<Result<Self, serde_json::Error>> {
                match text {
                    $($text => {
                        let value = $crate::types::credentials::by_type::$kind(members, $member)?;
                        Some(value.map(serde_json::from_value).transpose().map(Self::$variant))
                    })*
                    _ => None,
                }
            }

            fn other(members: $crate::types::JsonObject) -> Self {
                Self::Other(members)
            }
        }

        impl $crate::schema::Members for $name {
            fn write<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
                match self {
                    $(Self::$variant(config) => {
                        map.serialize_entry("type", $text)?;
                        config.iter().try_for_each(|config| map.serialize_entry($member, config))
                    })*
                    Self::Other(members) => $crate::schema::Members::write(members, map),
                }
            }
        }

        $crate::schema::coded! { $name by $crate::schema::tagged::tagged }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $schema.into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::types::credentials::by_type::schema(vec![$((
                    $text,
                    concat!($($variant_docs),*),
                    $member,
                    generator.subschema_for::<$config>(),
                )),*])
            }
        }
    };
}

pub(super) use credential_config;

/// Takes the settings out of the members of a response. All other members are ignored.
#[expect(
    clippy::option_option,
    clippy::unnecessary_wraps,
    reason = "the macro calls it like `request`"
)]
pub(super) fn response(members: &mut JsonObject, name: &str) -> Option<Option<Value>> {
    Some(members.remove(name).filter(|value| !value.is_null()))
}

/// Takes the settings out of the members of a request. Returns `None` if there are other members.
#[expect(clippy::option_option, reason = "a request may have no settings")]
pub(super) fn request(members: &mut JsonObject, name: &str) -> Option<Option<Value>> {
    let others = members.keys().any(|member| member != name);
    (!others).then(|| members.remove(name))
}

/// Returns the schema of the members: the type, and the settings of each type.
#[cfg(feature = "schema")]
pub(super) fn schema(kinds: Vec<(&str, &str, &str, schemars::Schema)>) -> schemars::Schema {
    let types = kinds.iter().map(|(text, docs, ..)| (*text, *docs));
    let types = types.collect::<Vec<_>>();
    let ty = crate::schema::json::string_enum("Type of the credential.", &types);
    let mut properties = JsonObject::new();
    properties.insert("type".to_owned(), ty.to_value());
    for (text, _, member, mut settings) in kinds {
        let docs = format!("Settings of a credential of type `{text}`.");
        settings.insert("description".to_owned(), docs.into());
        properties.insert(member.to_owned(), settings.to_value());
    }
    schemars::json_schema!({ "type": "object", "properties": properties, "required": ["type"] })
}
