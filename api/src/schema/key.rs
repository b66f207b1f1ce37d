//! The names of the members of an object.

use serde::{Serialize, Serializer};

/// The name of the member that a field has in documents.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Key {
    /// The name of a field, which is written in camel case.
    Field(&'static str),
    /// A name of its own.
    Renamed(&'static str),
    /// The field has all members that no other field has.
    Rest,
}

/// Returns the [`Key`] of a field and its attribute.
macro_rules! key {
    ($field:ident rename = $name:literal $($more:tt)*) => {
        $crate::schema::Key::Renamed($name)
    };
    ($field:ident flatten) => {
        $crate::schema::Key::Rest
    };
    ($field:ident $($more:tt)*) => {
        $crate::schema::Key::Field(stringify!($field))
    };
}

pub(crate) use key;

/// Names of members are rarely longer. Longer ones are written to the heap first.
const BUFFER_LEN: usize = 64;

impl Key {
    /// Returns `true` for the name of this member.
    pub(super) fn is(self, member: &str) -> bool {
        match self {
            Self::Field(name) => camel_case(name).eq(member.bytes()),
            Self::Renamed(name) => name == member,
            Self::Rest => false,
        }
    }

    /// Calls a function with the name.
    pub(crate) fn with_name<T>(self, call: impl FnOnce(&str) -> T) -> T {
        match self {
            Self::Field(name) => {
                let mut buffer = [0; BUFFER_LEN];
                let mut len = 0;
                for (to, byte) in buffer.iter_mut().zip(camel_case(name)) {
                    *to = byte;
                    len += 1;
                }
                match buffer.get(..len).map(str::from_utf8) {
                    Some(Ok(text)) if name.len() <= BUFFER_LEN => call(text),
                    Some(_) | None => call(&camel_case(name).map(char::from).collect::<String>()),
                }
            }
            Self::Renamed(name) => call(name),
            Self::Rest => call(""),
        }
    }
}

impl Serialize for Key {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.with_name(|name| serializer.serialize_str(name))
    }
}

/// Returns the characters of a field's name in camel case. Fields have ASCII names.
fn camel_case(field: &'static str) -> impl Iterator<Item = u8> {
    let mut after_underscore = false;
    let name = field.strip_prefix("r#").unwrap_or(field);
    name.bytes().filter_map(move |byte| {
        let upper = std::mem::replace(&mut after_underscore, byte == b'_');
        match byte {
            b'_' => None,
            byte if upper => Some(byte.to_ascii_uppercase()),
            byte => Some(byte),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_have_names_in_camel_case() {
        for (field, name) in [
            ("name", "name"),
            ("creation_date", "creationDate"),
            ("r#type", "type"),
            ("last_30_days", "last30Days"),
        ] {
            let key = Key::Field(field);
            assert_eq!(serde_json::to_string(&key).unwrap(), format!("{name:?}"));
            assert!(key.is(name));
            assert!(!key.is(field) || field == name);
            assert!(!key.is(&format!("{name}s")));
        }
    }

    #[test]
    fn long_names_are_not_cut() {
        const LONG: &str =
            "a_name_that_is_so_long_that_it_has_more_than_64_characters_in_the_source";
        let long = Key::Field(LONG).with_name(str::to_owned);
        assert_eq!(
            long,
            "aNameThatIsSoLongThatItHasMoreThan64CharactersInTheSource"
        );
        assert!(Key::Field(LONG).is(&long));
    }

    #[test]
    fn a_key_of_all_other_members_has_no_name() {
        assert!(!Key::Rest.is(""));
        assert!(Key::Renamed("_type").is("_type"));
    }
}
