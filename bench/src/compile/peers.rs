//! Other crates, used as their documentation shows.

use super::Style;

mod conjure;
mod pincer;
mod progenitor;

pub(super) fn styles() -> Vec<Style> {
    vec![conjure::style(), pincer::style(), progenitor::style()]
}
