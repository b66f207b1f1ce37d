//! A list in pages.

use restrait::{api, endpoint};

#[api]
pub trait Lists {
    /// Returns the names, a page at a time.
    #[endpoint(method = "GET", path = "/names", page(number = page, first = 1))]
    fn names(&self, page: Option<u32>) -> Vec<String>;
}
