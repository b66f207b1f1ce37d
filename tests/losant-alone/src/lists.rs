//! Lists in pages of every kind.

use losant::restrait;
use losant::{Page, api, endpoint};
use serde::Deserialize;

/// A page of numbers.
#[derive(Debug, Deserialize, Page)]
pub struct Numbers {
    /// Numbers on this page.
    #[page(items)]
    pub items: Vec<u64>,
    /// Number of items on all pages.
    #[page(total)]
    pub total: Option<u64>,
}

/// A page of numbers with a cursor.
#[derive(Debug, Deserialize, restrait::Page)]
pub struct Chunk {
    /// Numbers on this page.
    #[page(items)]
    pub items: Vec<u64>,
    /// Cursor of the next page.
    #[page(next)]
    pub next: Option<String>,
}

/// Lists in pages.
#[api(losant::Client)]
pub trait Lists {
    /// Returns a page by number.
    #[endpoint(method = "GET", path = "/numbered", page(number = page, first = 1))]
    fn numbered(&self, page: Option<u64>) -> Numbers;

    /// Returns a page by offset.
    #[endpoint(method = "GET", path = "/offset", page(offset = skip))]
    fn offset(&self, skip: Option<u64>) -> Numbers;

    /// Returns a page by cursor.
    #[endpoint(method = "GET", path = "/cursor", page(cursor = after))]
    fn cursor(&self, after: Option<&str>) -> Chunk;

    /// Returns a page by the header `Link`.
    #[endpoint(method = "GET", path = "/linked", page(link))]
    fn linked(&self) -> Vec<u64>;
}
