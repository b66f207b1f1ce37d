//! Values that are several pairs.

use super::{Line, percent};
use crate::value::{Repr, Value};

/// Writes the pairs of a value that is several, with `separator` before the first.
///
/// Returns what stands before the pair after them.
#[cold]
pub(super) fn several(
    name: &str,
    value: &Value<'_>,
    mut separator: &'static str,
    line: &mut Line,
) -> &'static str {
    match &value.0 {
        Repr::Fields(pairs) if !pairs.is_empty() => {
            line.push(separator);
            separator = "&";
            line.push(pairs);
        }
        Repr::Pairs(pairs) if !pairs.is_empty() => {
            for pair in pairs.split('&') {
                line.push(separator);
                separator = "&";
                percent::encode(name, line);
                line.push(pair);
            }
        }
        _ => {}
    }
    separator
}
