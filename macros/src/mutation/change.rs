//! Changes to single tokens.

use proc_macro2::{Group, TokenStream, TokenTree};

/// A change to the token of this number, counted from the front, groups before what is in them.
#[derive(Clone, Copy)]
pub(super) struct Change {
    pub(super) kind: Kind,
    pub(super) at: usize,
}

/// What is done to the token.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Delete,
    Double,
    /// With the token behind it, if there is one.
    Swap,
}

impl Change {
    pub(super) const KINDS: [Kind; 3] = [Kind::Delete, Kind::Double, Kind::Swap];

    /// The tokens with the change.
    pub(super) fn apply(self, tokens: TokenStream) -> TokenStream {
        let mut left = self.at;
        self.within(tokens, &mut left)
    }

    /// `left` counts down to the token that is changed, and stays at the maximum from then on.
    fn within(self, tokens: TokenStream, left: &mut usize) -> TokenStream {
        let mut changed = Vec::new();
        let mut tokens = tokens.into_iter();
        while let Some(token) = tokens.next() {
            if *left == 0 {
                *left = usize::MAX;
                match self.kind {
                    Kind::Delete => {}
                    Kind::Double => changed.extend([token.clone(), token]),
                    Kind::Swap => {
                        changed.extend(tokens.next());
                        changed.push(token);
                    }
                }
                continue;
            }
            if *left != usize::MAX {
                *left -= 1;
            }
            changed.push(match token {
                TokenTree::Group(group) => {
                    let inner = self.within(group.stream(), left);
                    TokenTree::Group(Group::new(group.delimiter(), inner))
                }
                token => token,
            });
        }
        changed.into_iter().collect()
    }
}

/// How many tokens there are, groups and what is in them.
pub(super) fn count(tokens: TokenStream) -> usize {
    let each = tokens.into_iter().map(|token| match token {
        TokenTree::Group(group) => 1 + count(group.stream()),
        _ => 1,
    });
    each.sum()
}
