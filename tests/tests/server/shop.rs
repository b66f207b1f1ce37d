//! A small API with every kind of param, and its fake server.

use std::collections::BTreeMap;

use restrait::body::Part;
use restrait::info::{JsonType, TypeInfo};
use restrait::param::{Param, Value};
use restrait::sse::EventStream;
use restrait::{api, endpoint};
use restrait_fake::{Builder, FakeServer, Rejection, Response};
use serde::{Deserialize, Serialize};

/// A sort order.
#[derive(Clone, Copy)]
pub(crate) enum Order {
    Name,
    Price,
}

impl Param<'_> for Order {
    const TYPE: TypeInfo = TypeInfo::new("Order", JsonType::String).values(&["name", "price"]);

    fn into_value(self) -> Value<'static> {
        Value::str(match self {
            Self::Name => "name",
            Self::Price => "price",
        })
    }
}

/// A stock keeping unit: two letters and four digits.
pub(crate) struct Sku(pub(crate) &'static str);

impl Param<'_> for Sku {
    const TYPE: TypeInfo = TypeInfo::new("Sku", JsonType::String).pattern("^[A-Z]{2}\\d{4}$");

    fn into_value(self) -> Value<'static> {
        Value::str(self.0)
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Item {
    pub(crate) name: String,
    pub(crate) price: f64,
}

/// A shop.
#[api]
pub(crate) trait Shop {
    /// Lists items.
    #[endpoint(method = "GET", path = "/items", scopes = ["shop.*", "shop.read"])]
    fn items(
        &self,
        #[query("onSale")] on_sale: bool,
        order: Option<Order>,
        below: Option<f64>,
        page: Option<u8>,
        #[header("x-shop")] shop: &str,
        #[header("x-depth")] depth: Option<i8>,
    ) -> Vec<Item>;

    /// Returns an item.
    #[endpoint(method = "GET", path = "/items/<sku>", scopes = ["shop.*", "shop.read"])]
    fn item(&self, sku: Sku) -> Item;

    /// Creates or replaces an item.
    #[endpoint(
        method = "PUT",
        path = "/items/<sku>",
        scopes = ["shop.*", "shop.write"],
        responses(201 = "written"),
    )]
    fn put(&self, sku: Sku, #[body] item: &Item) -> Item;

    /// Removes an item.
    #[endpoint(method = "DELETE", path = "/items/<sku>", scopes = ["shop.*", "shop.write"])]
    fn remove(&self, sku: Sku) -> ();

    /// Returns the best item.
    #[endpoint(method = "GET", path = "/items/best")]
    fn best(&self) -> Option<Item>;

    /// Returns the name of a photo and its version.
    #[endpoint(method = "GET", path = "/photos/<version>/<name>")]
    fn photo(&self, version: u32, name: &str) -> String;

    /// Rates the shop.
    #[endpoint(method = "POST", path = "/ratings")]
    fn rate(&self, #[query] stars: i64, #[body] words: Option<Vec<String>>) -> i64;

    /// Finds items with all styles of query params.
    #[endpoint(method = "GET", path = "/search")]
    fn search(
        &self,
        #[query(style = comma)] sizes: Vec<u8>,
        #[query(style = repeated)] order: Option<Vec<Order>>,
        #[query(style = brackets)] tag: Option<BTreeMap<String, Vec<String>>>,
        #[query(style = json)] filter: Option<serde_json::Value>,
        #[header("x-kinds", style = comma)] kinds: Option<Vec<bool>>,
    ) -> Vec<String>;

    /// Orders an item with a form.
    #[endpoint(method = "POST", path = "/orders")]
    fn order(
        &self,
        #[form] sku: Sku,
        #[form] count: Option<u8>,
        #[form(flatten)] address: BTreeMap<&str, &str>,
    ) -> String;

    /// Sets the price list.
    #[endpoint(method = "PUT", path = "/prices")]
    fn prices(&self, #[body(content_type = "text/csv")] list: &str) -> usize;

    /// Uploads a photo with tags.
    #[endpoint(method = "POST", path = "/photos")]
    fn upload(
        &self,
        #[multipart] sku: Sku,
        #[multipart] file: Part,
        #[multipart(style = json)] tags: Option<Vec<String>>,
    ) -> String;

    /// Streams changes of items.
    #[endpoint(method = "GET", path = "/changes")]
    fn changes(&self) -> EventStream<Item>;

    /// Returns the opening hours. It has no handler.
    #[endpoint(method = "GET", path = "/hours", scopes = ["shop.read"])]
    fn hours(&self) -> String;

    /// Panics, or reads an undeclared param.
    #[endpoint(method = "GET", path = "/broken")]
    fn broken(&self, how: Option<String>) -> ();
}

/// State of the fake server.
pub(crate) type Shelf = BTreeMap<String, Item>;

/// Returns a fake server of a shop that sells one item.
pub(crate) fn builder() -> Builder<Shelf> {
    let bread = Item {
        name: "Bread".to_owned(),
        price: 2.5,
    };
    FakeServer::builder(Shelf::from([("BR0001".to_owned(), bread)]))
        .api(&shop::INFO)
        .unrestricted_token("owner")
        .token("reader", ["shop.read"])
        .token("writer", ["other", "shop.write"])
        .on::<shop::Items>(|shelf, request| {
            let below: f64 = request.param("below")?.unwrap_or(f64::MAX);
            Ok(shelf
                .values()
                .filter(|item| item.price < below)
                .cloned()
                .collect())
        })
        .on::<shop::Item>(|shelf, request| {
            let item = shelf.get(request.text("sku").unwrap_or_default());
            item.cloned()
                .ok_or_else(|| Rejection::not_found("there is no such item"))
        })
        .on::<shop::Put>(|shelf, request| {
            let item: Item = request.json()?;
            shelf.insert(request.required("sku")?, item.clone());
            Ok(item)
        })
        .on::<shop::Remove>(|shelf, request| {
            let gone = shelf.remove(request.text("sku").unwrap_or_default());
            gone.map(drop)
                .ok_or_else(|| Rejection::conflict("it is gone already"))
        })
        .on::<shop::Best>(|shelf, _| Ok(shelf.values().next().cloned()))
        .on::<shop::Photo>(|_, request| {
            let version: u32 = request.required("version")?;
            Ok(format!(
                "{version} {}",
                request.text("name").unwrap_or_default()
            ))
        })
        .on::<shop::Rate>(|_, request| request.required("stars"))
        .on::<shop::Search>(|_, request| {
            let sizes: Vec<u16> = request.list("sizes")?;
            let filter: Option<BTreeMap<String, u8>> = request.json_param("filter")?;
            let orders: Vec<String> = request.list("order")?;
            let tags = request
                .pairs("tag")
                .map(|(key, text)| format!("{key}={text}"));
            let mut found = vec![format!("{sizes:?} {orders:?} {filter:?}")];
            found.extend(tags);
            Ok(found)
        })
        .on::<shop::Order>(|_, request| {
            let sku: String = request.required("sku")?;
            let count: Option<u8> = request.param("count")?;
            let address: Vec<_> = request.pairs("address").collect();
            Ok(format!("{sku} {count:?} {address:?}"))
        })
        .on::<shop::Prices>(|_, request| Ok(request.body().len()))
        .on::<shop::Upload>(|_, request| {
            let sku: String = request.required("sku")?;
            let file = request.part("file").expect("it is required");
            let tags: Option<Vec<String>> = request.json_param("tags")?;
            let name = file.file_name.as_deref().unwrap_or("none");
            Ok(format!("{sku} {name} {} {tags:?}", file.body.len()))
        })
        .on_raw::<shop::Changes>(|shelf, _| {
            let items = shelf.values().map(|item| ("item", item));
            Ok(Response::events(items).keep_open())
        })
        .on::<shop::Broken>(|_, request| match request.text("how") {
            None => panic!("a handler panics"),
            Some(_) => request.required::<bool>("undeclared").map(drop),
        })
}
