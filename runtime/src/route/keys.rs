//! The params of a route as the writer wants them.

use super::format::{Reader, letter};
use crate::Place;

/// Where a param travels, and what is written before its value.
#[derive(Clone, Copy)]
pub(crate) struct Key {
    pub(crate) place: Place,
    /// Whether a pair's name stands for itself: nothing of it is to be encoded.
    pub(crate) plain: bool,
    /// With `&` and `=` around the name where it is a pair's.
    pub(crate) text: &'static str,
}

impl Key {
    /// The name alone. Empty for a path param, whose name the path says.
    pub(crate) fn name(self) -> &'static str {
        match self.place {
            Place::Query | Place::Form => {
                let name = self.text.get(1..self.text.len().saturating_sub(1));
                name.unwrap_or_default()
            }
            _ => self.text,
        }
    }
}

/// The params in the order of their declaration.
#[derive(Clone)]
pub(crate) struct Keys(Reader);

impl Keys {
    #[inline]
    pub(super) const fn of(section: &'static str) -> Self {
        Self(Reader::of(section))
    }
}

impl Iterator for Keys {
    type Item = Key;

    #[inline]
    fn next(&mut self) -> Option<Key> {
        const PATH: u8 = letter(Place::Path);
        const QUERY: u8 = letter(Place::Query);
        const HEADER: u8 = letter(Place::Header);
        const BODY: u8 = letter(Place::Body);
        const MULTIPART: u8 = letter(Place::Multipart);
        let letter = self.0.byte()?;
        let place = match letter.to_ascii_lowercase() {
            PATH => Place::Path,
            QUERY => Place::Query,
            HEADER => Place::Header,
            BODY => Place::Body,
            MULTIPART => Place::Multipart,
            _ => Place::Form,
        };
        let text = match place {
            Place::Path => "",
            _ => self.0.text()?,
        };
        Some(Key {
            place,
            plain: letter.is_ascii_lowercase(),
            text,
        })
    }
}
