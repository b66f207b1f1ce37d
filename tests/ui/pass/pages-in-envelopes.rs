//! Pages that are generic, nested, and have cursors of many types.

use restrait::{Page, api, endpoint};
use serde::Deserialize;

#[derive(Deserialize, Page)]
#[page(next = meta.next, total = meta.total, has_more = meta.more)]
pub struct List<T>
where
    T: Clone,
{
    #[page(items)]
    pub r#type: std::collections::VecDeque<T>,
    pub meta: Option<Box<Meta>>,
}

#[derive(Deserialize)]
pub struct Meta {
    pub next: Option<u64>,
    pub total: Option<i32>,
    pub more: Option<bool>,
}

#[derive(Deserialize, Page)]
#[serde(rename_all = "camelCase", bound(deserialize = "T: serde::de::DeserializeOwned"))]
pub struct Ids<T, M = ()> {
    #[page(items, cursor = meta.r#type)]
    pub all_items: Vec<T>,
    #[serde(skip)]
    pub marker: std::marker::PhantomData<M>,
}

#[derive(Deserialize, Page)]
#[page(items = data.list, item = Item, cursor = r#type)]
pub struct Nested {
    pub data: Option<Data>,
}

#[derive(Deserialize)]
pub struct Data {
    pub list: Option<Vec<Item>>,
}

#[derive(Deserialize, Clone)]
pub struct Item {
    pub r#type: serde_json::Value,
}

#[api(rename_all = "snake_case")]
pub trait Lists {
    #[endpoint(method = "GET", path = "/lists", page(cursor = after))]
    fn list(&self, after: Option<u64>) -> List<Item>;

    #[endpoint(method = "GET", path = "/ids", page(next_url))]
    fn ids(&self) -> Ids<u64>;

    #[endpoint(method = "POST", path = "/nested", page(cursor = body.r#type."next-page"))]
    fn nested(&self, #[body] query: &Option<u64>) -> Nested;
}

pub fn main() {}
