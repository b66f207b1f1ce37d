//! A shop: cursors, several success types, and error types by status.

use restrait::prelude::*;
use restrait::{Page, Response, api, client, endpoint};
use serde::{Deserialize, Serialize};

use crate::exchange::{Exchange, serve};

pub use restrait;

#[client(base_url = "https://shop.example", resources(Orders))]
pub struct Shop;

#[derive(Deserialize, Page)]
pub struct OrderPage {
    #[page(items)]
    data: Vec<Order>,
    #[page(next)]
    next_cursor: Option<String>,
}

#[derive(Deserialize, Debug, PartialEq)]
pub struct Order {
    id: u64,
}

#[derive(Deserialize, Debug, PartialEq)]
pub struct Queued {
    position: u64,
}

#[derive(Deserialize, Debug, PartialEq)]
pub struct SoldOut {
    restock: Option<String>,
}

#[derive(Deserialize, Debug, PartialEq)]
pub struct Invalid {
    fields: Vec<String>,
}

#[derive(Response, Debug, PartialEq)]
pub enum Placed {
    #[status(201)]
    Done(Order),
    #[status(202)]
    Queued(Queued),
}

#[derive(Response, Debug, PartialEq)]
pub enum Refused {
    #[status(409)]
    SoldOut(SoldOut),
    #[status(422)]
    Invalid(Invalid),
}

#[derive(Serialize)]
pub struct Wish {
    item: u64,
}

#[api(crate::apis::shop::Shop)]
pub trait Orders {
    #[endpoint(method = "GET", path = "/orders", page(cursor = after))]
    fn list(&self, after: Option<&str>, limit: Option<u32>) -> OrderPage;

    #[endpoint(
        method = "POST",
        path = "/orders",
        responses(201 = "placed", 202 = "it has to wait"),
        errors(409(SoldOut) = "there is none left", 422(Invalid) = "the wish makes no sense"),
    )]
    fn place(&self, #[body] wish: Wish) -> Placed;
}

async fn shop(mut exchange: Exchange) {
    if exchange.header("content-type").is_some() {
        let wish: serde_json::Value = serde_json::from_slice(&exchange.body().await).unwrap();
        let (status, body) = match wish["item"].as_u64().unwrap() {
            1 => (201, r#"{"id":1}"#),
            2 => (202, r#"{"position":5}"#),
            3 => (409, r#"{"restock":"monday"}"#),
            _ => (422, r#"{"fields":["item"]}"#),
        };
        return exchange.json(status, "", body).await;
    }
    let body = match exchange.param("after") {
        None => r#"{"data":[{"id":1},{"id":2}],"next_cursor":"a/b=="}"#,
        Some("a%2Fb%3D%3D") => r#"{"data":[],"next_cursor":"c"}"#,
        Some(_) => r#"{"data":[{"id":3}],"next_cursor":null}"#,
    };
    exchange.json(200, "", body).await;
}

#[tokio::test]
async fn lists_and_creates_orders() {
    let client = Shop::builder().base_url(serve(shop).await).build().unwrap();
    let orders = client.orders().list().limit(2).items();
    let orders: Vec<Order> = orders.collect().await.unwrap();
    assert_eq!(orders, [1, 2, 3].map(|id| Order { id }));
    let place = async |item| client.orders().place(Wish { item }).await;
    assert_eq!(place(1).await.unwrap(), Placed::Done(Order { id: 1 }));
    let queued = Queued { position: 5 };
    assert_eq!(place(2).await.unwrap(), Placed::Queued(queued));
    let restock = Some("monday".to_owned());
    let refused = place(3).await.unwrap_err().body_as();
    assert_eq!(refused, Some(Refused::SoldOut(SoldOut { restock })));
    let fields = vec!["item".to_owned()];
    let refused = place(4).await.unwrap_err().body_as();
    assert_eq!(refused, Some(Refused::Invalid(Invalid { fields })));
}
