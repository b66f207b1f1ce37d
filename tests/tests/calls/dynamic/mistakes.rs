//! Names and arguments that are refused: nothing is sent, and the error names the mistake.

use restrait::dynamic::CallByName as _;
use restrait::prelude::*;
use restrait::{Client, api, client, endpoint};
use serde_json::{Value, json};

use super::call;

pub use restrait;

#[client(base_url = "http://127.0.0.1:1", resources(Orders, OrderItems))]
pub struct Shop {
    /// The language of texts.
    language: Option<String>,
}

#[api(crate::dynamic::mistakes::Shop, rename_all = "camelCase")]
pub trait Orders {
    #[endpoint(method = "GET", path = "/orders")]
    fn list(
        &self,
        #[query(example = 10)] page_size: u8,
        #[query] sort: Option<&str>,
    ) -> Vec<String>;

    #[endpoint(method = "GET", path = "/orders/count")]
    fn count(&self) -> u64;
}

#[api(crate::dynamic::mistakes::Shop, rename_all = "camelCase")]
pub trait OrderItems {
    #[endpoint(method = "GET", path = "/items")]
    fn by_order(&self, #[query] order: u32) -> Vec<String>;
}

/// Checks the error of a call, which is not sent.
#[track_caller]
fn refused(name: &str, arguments: Value, expected: &str) {
    let shop = Shop::builder().build().unwrap();
    let call = shop.call(name, arguments);
    let error = call.request().unwrap_err();
    assert_eq!(error.to_string(), expected);
    assert!(error.is_invalid_input());
    // The port is closed, so that another error would tell that the call was sent.
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let sent = runtime.block_on(call.into_future()).unwrap_err();
    assert_eq!(
        (sent.to_string(), sent.attempts()),
        (expected.to_owned(), 0)
    );
}

#[test]
fn endpoints() {
    for (name, expected) in [
        (
            "orders.lst",
            "invalid `endpoint`: unknown endpoint `orders.lst`; did you mean `orders.list`?",
        ),
        (
            "order.list",
            "invalid `endpoint`: unknown endpoint `order.list`; did you mean `orders.list`?",
        ),
        (
            "order-items.by_order",
            "invalid `endpoint`: unknown endpoint `order-items.by_order`; did you mean \
             `orderItems.byOrder`?",
        ),
        (
            "customers.count",
            "invalid `endpoint`: unknown endpoint `customers.count`; did you mean `orders.count`?",
        ),
        (
            "count",
            "invalid `endpoint`: expected `resource.endpoint`, found `count`; did you mean \
             `orders.count`?",
        ),
        (
            "x.\u{1b}[31m\n",
            "invalid `endpoint`: unknown endpoint `x.\\u{1b}[31m\\n`",
        ),
        (
            "",
            "invalid `endpoint`: expected `resource.endpoint`, found ``",
        ),
    ] {
        refused(name, json!({}), expected);
    }
}

#[test]
fn names() {
    let list = "GET /orders: invalid";
    for (arguments, expected) in [
        (
            json!({"pageSize": 1, "srot": "x"}),
            format!("{list} `srot`: unknown parameter; did you mean `sort`?"),
        ),
        (
            json!({"page_size": 1, "pageSize": 1}),
            format!("{list} `page_size`: unknown parameter; did you mean `pageSize`?"),
        ),
        (
            json!({"pageSize": 1, "langauge": "x"}),
            format!("{list} `langauge`: unknown parameter; did you mean `language`?"),
        ),
        (
            json!({"pageSize": 1, "frobnicate": 1}),
            format!("{list} `frobnicate`: unknown parameter, expected one of `pageSize`, `sort`"),
        ),
        (
            json!({"pageSize": 1, "a\"\n\u{1b}": 1}),
            format!(
                "{list} `a\"\\n\\u{{1b}}`: unknown parameter, expected one of `pageSize`, `sort`"
            ),
        ),
        (
            json!({}),
            format!("{list} `pageSize`: missing parameter; add an integer such as `10`"),
        ),
        (
            json!({"pageSize": null}),
            format!("{list} `pageSize`: missing parameter; add an integer such as `10`"),
        ),
    ] {
        refused("orders.list", arguments, &expected);
    }
    refused(
        "orders.count",
        json!({"since": 1}),
        "GET /orders/count: invalid `since`: unknown parameter; the endpoint has no parameters",
    );
    for (arguments, found) in [(json!([]), "an array"), (json!("x"), "a string")] {
        let expected =
            format!("GET /orders/count: invalid `arguments`: expected an object, found {found}");
        refused("orders.count", arguments, &expected);
    }
}

#[test]
fn values() {
    for (value, expected) in [
        (json!("abc"), "expected an integer, found \"abc\""),
        (json!(""), "expected an integer, found \"\""),
        (
            json!(256),
            "expected an integer from 0 to 255, found \"256\"",
        ),
        (json!(-1), "expected an integer from 0 to 255, found \"-1\""),
        (json!(1.5), "expected an integer, found \"1.5\""),
        (json!(true), "expected an integer, found a boolean"),
        (json!([1]), "expected an integer, found an array"),
        (json!({}), "expected an integer, found an object"),
        (json!("1\u{1b}"), "expected an integer, found \"1\\u{1b}\""),
    ] {
        let expected = format!("GET /orders: invalid `pageSize`: {expected}");
        refused("orders.list", json!({"pageSize": value}), &expected);
    }
    for (value, found) in [(json!(1), "a number"), (json!(["x"]), "an array")] {
        let expected = format!("GET /orders: invalid `sort`: expected a string, found {found}");
        refused(
            "orders.list",
            json!({"pageSize": 1, "sort": value}),
            &expected,
        );
    }
}

#[test]
fn values_of_each_style() {
    let client = Client::builder().base_url("http://127.0.0.1:1");
    let client = client.build().unwrap();
    for (name, arguments, expected) in [
        (
            "list",
            json!({"color": "green"}),
            "`color`: expected one of red, blue, found \"green\"",
        ),
        (
            "list",
            json!({"isOn": "yes"}),
            "`isOn`: expected true or false, found \"yes\"",
        ),
        (
            "list",
            json!({"fields": ["a,b"]}),
            "`fields`: contains an item with a comma, which separates items",
        ),
        (
            "list",
            json!({"fields": ["a", null]}),
            "`fields`: expected a string, found `null`",
        ),
        (
            "list",
            json!({"id": [1, "x"]}),
            "`id`: expected an integer, found \"x\"",
        ),
        (
            "list",
            json!({"search": "{"}),
            "`search`: expected JSON, found \"{\": EOF while parsing an object at line 1 column 1",
        ),
        (
            "named",
            json!({"room": "..", "name": "x"}),
            "`room`: must not be `.` or `..`",
        ),
        (
            "named",
            json!({"room": "", "name": "x"}),
            "`room`: must not be empty",
        ),
        (
            "greeting",
            json!({"accept-language": "a\r\nx: y"}),
            "`accept-language`: ",
        ),
        (
            "add",
            json!({}),
            "`lamp`: missing parameter; add its content",
        ),
        (
            "table",
            json!({"table": 7}),
            "`table`: expected a body of `text/csv`: a string, or an object with `text` or \
             `base64`, found a number",
        ),
        (
            "plan",
            json!({"plan": {"base64": "?"}}),
            "`plan`: invalid `base64`: ",
        ),
        (
            "plan",
            json!({"plan": {"base64": "", "text": ""}}),
            "`plan`: `text` and `base64` cannot be combined; remove one",
        ),
        (
            "photo",
            json!({"title": "t", "lamp": {}, "theFile": {"txt": "x"}}),
            "`theFile`: unknown member `txt`; did you mean `text`?",
        ),
        (
            "photo",
            json!({"title": "t", "lamp": {}, "theFile": {"filename": "x"}}),
            "`theFile`: missing `text` or `base64`",
        ),
        (
            "photo",
            json!({"title": "t", "lamp": {}, "theFile": {"text": "x", "filename": "a\\"}}),
            "`theFile`: the file name must not end with a backslash",
        ),
    ] {
        let error = call(&client, name, arguments).request().unwrap_err();
        let error = error.to_string();
        assert!(error.contains(expected), "{name}: {error}");
    }
}
