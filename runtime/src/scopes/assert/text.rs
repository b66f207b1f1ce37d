//! Text that is written in constants.

use crate::route::Route;
use crate::scopes::rank::{MAX_RANK, rank};

/// The maximum length in bytes.
const MAX_BYTES: usize = 4096;

/// The maximum length of a name in bytes.
const MAX_NAME: usize = 128;

/// The maximum number of names in a list.
const MAX_NAMES: usize = 10;

/// A text of limited length. A part that does not fit is left out.
pub(super) struct Text {
    bytes: [u8; MAX_BYTES],
    length: usize,
}

impl Text {
    pub(super) const fn new() -> Self {
        Self {
            bytes: [0; MAX_BYTES],
            length: 0,
        }
    }

    /// Appends a text, if it fits.
    pub(super) const fn push(&mut self, text: &str) {
        let (_, free) = self.bytes.split_at_mut(self.length);
        if let Some((target, _)) = free.split_at_mut_checked(text.len()) {
            target.copy_from_slice(text.as_bytes());
            self.length += text.len();
        }
    }

    /// Appends names, separated by commas.
    pub(super) const fn push_names(&mut self, mut names: &[&str]) {
        let mut number = 0;
        while let [name, rest @ ..] = names {
            if number == MAX_NAMES {
                return self.push(" and more");
            }
            self.push(if number == 0 { "`" } else { ", `" });
            self.push(if name.len() > MAX_NAME { "…" } else { name });
            self.push("`");
            number += 1;
            names = rest;
        }
    }

    /// Appends the scopes of an endpoint, the narrowest first.
    pub(super) const fn push_scopes(&mut self, endpoint: &Route) {
        let (mut wanted, mut is_first) = (0, true);
        while wanted <= MAX_RANK {
            let mut scopes = endpoint.packed_scopes();
            while let Some(scope) = scopes.text() {
                if rank(endpoint.api(), scope) == wanted {
                    self.push(if is_first { "`" } else { ", `" });
                    self.push(scope);
                    self.push("`");
                    is_first = false;
                }
            }
            wanted += 1;
        }
    }

    pub(super) const fn as_str(&self) -> &str {
        let (written, _) = self.bytes.split_at(self.length);
        match std::str::from_utf8(written) {
            Ok(text) => text,
            Err(_) => "",
        }
    }
}
