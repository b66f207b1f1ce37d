//! A search that is sent with `POST` and returns pages.

use restrait::info::PageInfo;
use restrait::{api, endpoint};

#[derive(serde::Serialize)]
pub struct Query {
    text: String,
}

#[derive(serde::Deserialize, restrait::Page)]
pub struct Found {
    #[page(items)]
    items: Vec<u64>,
    #[page(next)]
    next: Option<String>,
}

#[api]
pub trait Searches {
    #[endpoint(method = "POST", path = "/search", page(cursor = after))]
    fn search(&self, #[body] query: &Query, after: Option<String>) -> Found;

    #[endpoint(method = "POST", path = "/numbers", page(number = page))]
    fn numbers(&self, #[body] query: &Query, page: Option<u64>) -> Vec<u64>;
}

pub fn main() {
    let pages = |name| searches::INFO.endpoint(name).unwrap().pages;
    assert_eq!(pages("search"), Some(PageInfo::Cursor { param: "after" }));
    assert_eq!(pages("numbers"), Some(PageInfo::Number { param: "page", first: 0 }));
}
