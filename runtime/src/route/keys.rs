//! The params of a route as the writer wants them.

use super::format::letter;
use crate::Place;
use crate::packed::Reader;

/// Where a param travels, and what is written before its value.
#[derive(Clone, Copy)]
pub(crate) struct Key {
    letter: u8,
    /// With `&` and `=` around the name where it is a pair's.
    pub(crate) text: &'static str,
}

impl Key {
    /// Where it travels.
    #[inline]
    pub(crate) fn place(self) -> Place {
        const PATH: u8 = letter(Place::Path);
        const QUERY: u8 = letter(Place::Query);
        const HEADER: u8 = letter(Place::Header);
        const BODY: u8 = letter(Place::Body);
        const MULTIPART: u8 = letter(Place::Multipart);
        match self.letter {
            QUERY => Place::Query,
            PATH => Place::Path,
            HEADER => Place::Header,
            BODY => Place::Body,
            MULTIPART => Place::Multipart,
            other if other.to_ascii_lowercase() == QUERY => Place::Query,
            _ => Place::Form,
        }
    }

    /// Whether it is a pair of the query whose text can be written.
    #[inline]
    pub(crate) fn is_ready_query(self) -> bool {
        self.letter == letter(Place::Query)
    }

    /// Whether a pair's name stands for itself: its text can be written.
    #[inline]
    pub(crate) fn is_ready(self) -> bool {
        self.letter.is_ascii_lowercase()
    }

    /// The name alone. Empty for a path param, whose name the path says.
    pub(crate) fn name(self) -> &'static str {
        match self.place() {
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

    #[expect(
        clippy::inline_always,
        reason = "the writer's loop, where a call would cost more than the rest"
    )]
    #[inline(always)]
    fn next(&mut self) -> Option<Key> {
        let (letter, text) = self.0.entry()?;
        Some(Key { letter, text })
    }
}
