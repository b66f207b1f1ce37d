//! Tags: the `tags` of many schemas.

use super::{ListOrMap, ListOrSingle};
use crate::schema::shared_type;

shared_type! {
    /// A tag: a key and its value.
    ///
    /// ```
    /// let tag = losant::types::Tag::new("region", "north");
    /// assert_eq!(serde_json::to_string(&tag)?, r#"{"key":"region","value":"north"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct Tag as "tag" closed {
        /// Key, 1 to 255 letters, digits, `_` and `-`.
        pub key: String,
        /// Value, 1 to 255 characters.
        pub value: String,
    }
}

/// The tags of a device: a list, or an object by key if the request sets `tags_as_object`.
///
/// ```
/// use losant::types::Tags;
///
/// for body in [r#"[{"key":"floor","value":"8"}]"#, r#"{"floor":"8"}"#, r#"{"floor":["8"]}"#] {
///     let tags: Tags = serde_json::from_str(body)?;
///     assert_eq!(tags.get("floor"), Some("8"));
/// }
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type Tags = ListOrMap<Tag, ListOrSingle<String>>;

impl Tags {
    /// Returns an iterator over the keys and values. A key can occur more than once.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        let (list, map) = self.parts();
        let list = list
            .iter()
            .map(|tag| (tag.key.as_str(), tag.value.as_str()));
        list.chain(map.flat_map(|(key, values)| {
            let values = values.as_slice().iter();
            values.map(|value| (key.as_str(), value.as_str()))
        }))
    }

    /// Returns the first value of this key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&str> {
        let mut all = self.iter();
        all.find(|(own, _)| *own == key).map(|(_, value)| value)
    }

    /// Converts the tags into a list, the form that requests use.
    #[must_use]
    pub fn into_list(self) -> Vec<Tag> {
        match self {
            Self::List(list) => list,
            map @ Self::Map(_) => map
                .iter()
                .map(|(key, value)| Tag::new(key, value))
                .collect(),
        }
    }
}
