//! Tokens that are read from the front.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenTree};

use crate::name;

/// What is left of the tokens. What is asked for and does not stand there takes nothing away.
pub(super) struct Cursor<'t>(pub(super) &'t [TokenTree]);

impl<'t> Cursor<'t> {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The sign.
    pub(super) fn punct(&mut self, char: char) -> Option<&'t Punct> {
        match self.0 {
            [TokenTree::Punct(punct), rest @ ..] if punct.as_char() == char => {
                self.0 = rest;
                Some(punct)
            }
            _ => None,
        }
    }

    /// The sign of two characters.
    pub(super) fn pair(&mut self, first: char, second: char) -> Option<[Span; 2]> {
        match self.0 {
            [TokenTree::Punct(one), TokenTree::Punct(other), rest @ ..]
                if one.as_char() == first
                    && one.spacing() == Spacing::Joint
                    && other.as_char() == second =>
            {
                self.0 = rest;
                Some([one.span(), other.span()])
            }
            _ => None,
        }
    }

    /// The word.
    pub(super) fn word(&mut self, word: &str) -> Option<&'t Ident> {
        match self.0 {
            [TokenTree::Ident(ident), rest @ ..] if ident == word => {
                self.0 = rest;
                Some(ident)
            }
            _ => None,
        }
    }

    /// A word that is no keyword.
    pub(super) fn name(&mut self) -> Option<&'t Ident> {
        match self.0 {
            [TokenTree::Ident(ident), rest @ ..] if !name::is_keyword(&ident.to_string()) => {
                self.0 = rest;
                Some(ident)
            }
            _ => None,
        }
    }

    /// The group with these delimiters.
    pub(super) fn group(&mut self, delimiter: Delimiter) -> Option<&'t Group> {
        match self.0 {
            [TokenTree::Group(group), rest @ ..] if group.delimiter() == delimiter => {
                self.0 = rest;
                Some(group)
            }
            _ => None,
        }
    }

    /// What stands before the next such sign that is in no angle brackets, or all that is left.
    pub(super) fn until(&mut self, end: char) -> &'t [TokenTree] {
        let mut depth = 0_usize;
        let mut before = ' ';
        let mut count = 0;
        for token in self.0 {
            let char = match token {
                TokenTree::Punct(punct) => punct.as_char(),
                _ => ' ',
            };
            match char {
                char if char == end && depth == 0 => break,
                '<' => depth += 1,
                // The other half of an arrow closes nothing.
                '>' if before != '-' => depth = depth.saturating_sub(1),
                _ => {}
            }
            before = char;
            count += 1;
        }
        let (found, rest) = self.0.split_at(count);
        self.0 = rest;
        found
    }
}
