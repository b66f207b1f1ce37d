//! Changes to single tokens.

use proc_macro2::{Group, TokenStream, TokenTree};

/// A change to the token with this index. A group is counted before its tokens.
#[derive(Clone, Copy)]
pub(super) struct Change {
    pub(super) kind: Kind,
    pub(super) at: usize,
}

/// A kind of change.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Delete,
    Duplicate,
    /// Swaps the token with the next one, if there is one.
    Swap,
}

impl Change {
    pub(super) const KINDS: [Kind; 3] = [Kind::Delete, Kind::Duplicate, Kind::Swap];

    /// Applies the change to tokens.
    pub(super) fn apply(self, tokens: TokenStream) -> TokenStream {
        let mut remaining = self.at;
        self.apply_within(tokens, &mut remaining)
    }

    /// `remaining` is the number of tokens before the changed one, then `usize::MAX`.
    fn apply_within(self, tokens: TokenStream, remaining: &mut usize) -> TokenStream {
        let mut changed = Vec::new();
        let mut tokens = tokens.into_iter();
        while let Some(token) = tokens.next() {
            if *remaining == 0 {
                *remaining = usize::MAX;
                match self.kind {
                    Kind::Delete => {}
                    Kind::Duplicate => changed.extend([token.clone(), token]),
                    Kind::Swap => {
                        changed.extend(tokens.next());
                        changed.push(token);
                    }
                }
                continue;
            }
            if *remaining != usize::MAX {
                *remaining -= 1;
            }
            changed.push(match token {
                TokenTree::Group(group) => {
                    let inner = self.apply_within(group.stream(), remaining);
                    TokenTree::Group(Group::new(group.delimiter(), inner))
                }
                token => token,
            });
        }
        changed.into_iter().collect()
    }
}

/// Returns the number of tokens, including groups and their tokens.
pub(super) fn count(tokens: TokenStream) -> usize {
    let each = tokens.into_iter().map(|token| match token {
        TokenTree::Group(group) => 1 + count(group.stream()),
        _ => 1,
    });
    each.sum()
}
