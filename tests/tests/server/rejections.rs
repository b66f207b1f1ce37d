//! Invalid requests: each is rejected with its status and a message that names endpoint and
//! problem.

use ::losant::instance_org;
use restrait_fake::{FakeServer, Response};

use crate::raw::Raw;
use crate::shop;

/// An invalid request, the expected status, and texts that the message must contain.
struct InvalidRequest {
    method: &'static str,
    target: String,
    headers: Vec<(&'static str, &'static str)>,
    body: &'static str,
    status: u16,
    names: Vec<&'static str>,
}

impl InvalidRequest {
    fn new(
        method: &'static str,
        target: impl Into<String>,
        status: u16,
        names: &[&'static str],
    ) -> Self {
        Self {
            method,
            target: target.into(),
            headers: Vec::new(),
            body: "",
            status,
            names: names.to_vec(),
        }
    }

    fn with(mut self, header: &'static str, value: &'static str) -> Self {
        self.headers.push((header, value));
        self
    }

    fn authorization(self, token: &'static str) -> Self {
        self.with("authorization", token)
    }

    fn json(mut self, body: &'static str) -> Self {
        self.body = body;
        self.with("content-type", "application/json")
    }

    async fn check(&self, base_url: &str) {
        let raw = Raw {
            method: self.method,
            target: &self.target,
            headers: self.headers.clone(),
            body: self.body,
        };
        let (status, _, body) = raw.send(base_url).await;
        let case = format!("{} {} {:?}: {body}", self.method, self.target, self.headers);
        assert_eq!(status, self.status, "{case}");
        let problem: serde_json::Value = serde_json::from_str(&body).unwrap();
        let message = problem["detail"].as_str().unwrap();
        for name in &self.names {
            assert!(message.contains(name), "{name} is not named: {case}");
        }
    }
}

/// Returns invalid requests to the shop, one mistake per line.
#[expect(clippy::too_many_lines, reason = "it is a table")]
fn shop_requests() -> Vec<InvalidRequest> {
    let items = |query: &str| format!("/items?{query}");
    let get = |query: &str, names: &[&'static str]| {
        let names = [&["shop.items"], names].concat();
        let request =
            InvalidRequest::new("GET", items(query), 400, &names).authorization("Bearer owner");
        request.with("x-shop", "north")
    };
    let owner = |method, target: &str, status, names: &[&'static str]| {
        InvalidRequest::new(method, target, status, names).authorization("Bearer owner")
    };
    let put = |sku: &str, status, names: &[&'static str]| {
        owner(
            "PUT",
            &format!("/items/{sku}"),
            status,
            &[&["shop.put"], names].concat(),
        )
    };
    let rate = |query: &str, names: &[&'static str]| {
        let names = [&["shop.rate"], names].concat();
        InvalidRequest::new("POST", format!("/ratings{query}"), 400, &names)
    };
    let search = |query: &str, names: &[&'static str]| {
        let names = [&["shop.search"], names].concat();
        InvalidRequest::new("GET", format!("/search?{query}"), 400, &names)
    };
    let order = |body, status, names: &[&'static str]| InvalidRequest {
        body,
        ..InvalidRequest::new(
            "POST",
            "/orders",
            status,
            &[&["shop.order"], names].concat(),
        )
    };
    let form = |body, status, names: &[&'static str]| {
        let media_type = "application/x-www-form-urlencoded; charset=utf-8";
        order(body, status, names).with("content-type", media_type)
    };
    let parts = |body, status, names: &[&'static str]| {
        let names = [&["shop.upload"], names].concat();
        let request = InvalidRequest::new("POST", "/photos", status, &names);
        InvalidRequest { body, ..request }.with("content-type", "multipart/form-data; boundary=x")
    };
    vec![
        // Invalid type.
        get("onSale=yes", &["`onSale`", "true or false", "\"yes\""]),
        get("onSale=", &["`onSale`"]),
        get("onSale", &["`onSale`"]),
        get("onSale=TRUE", &["`onSale`"]),
        get("onSale=1", &["`onSale`"]),
        get("onSale=true&order=size", &["`order`", "name, price"]),
        get("onSale=true&order=Name", &["`order`"]),
        get("onSale=true&order=", &["`order`"]),
        get("onSale=true&below=cheap", &["`below`", "a number"]),
        get("onSale=true&below=NaN", &["`below`"]),
        get("onSale=true&below=1,5", &["`below`"]),
        get("onSale=true&below=0x10", &["`below`"]),
        get("onSale=true&page=256", &["`page`", "from 0 to 255"]),
        get("onSale=true&page=-1", &["`page`"]),
        get("onSale=true&page=1.0", &["`page`", "an integer"]),
        get("onSale=true&page=one", &["`page`"]),
        get("onSale=true&page=%2B1", &["`page`"]),
        get("onSale=true", &["`x-depth`", "from -128 to 127"]).with("x-depth", "128"),
        get("onSale=true", &["`x-depth`", "an integer"]).with("x-depth", "deep"),
        get("onSale=true", &["`x-depth`"]).with("x-depth", "\u{e9}"),
        // Missing.
        get("", &["`onSale`", "missing"]),
        get("page=1", &["`onSale`", "missing"]),
        get("onsale=true", &["`onSale`", "missing"]),
        owner(
            "GET",
            "/items?onSale=true",
            400,
            &["shop.items", "`x-shop`", "missing"],
        ),
        rate("", &["`stars`", "missing"]),
        put("BR0001", 400, &["`item`", "missing"]),
        put("BR0001", 400, &["`item`", "missing"]).json(""),
        // Unknown.
        get("onSale=true&pgae=1", &["`pgae`", "`page`"]),
        get("onSale=true&Page=1", &["`Page`"]),
        get("onSale=true&a%26b=1", &["`a&b`"]),
        owner(
            "GET",
            "/items/BR0001?page=1",
            400,
            &["shop.item", "`page`", "expected none"],
        ),
        InvalidRequest::new("GET", "/items/best?x", 400, &["shop.best", "`x`"]),
        rate("?stars=5&words=a", &["`words`", "`stars`"]),
        // Duplicate.
        get("onSale=true&onSale=true", &["`onSale`", "duplicate"]),
        get("onSale=true&page=1&page=2", &["`page`", "duplicate"]),
        get("onSale=true", &["`x-shop`", "duplicate"]).with("x-shop", "south"),
        rate("?stars=1&stars=2", &["`stars`", "duplicate"]),
        // Not UTF-8.
        get("onSale=%ff", &["UTF-8"]),
        // Invalid path params.
        owner(
            "GET",
            "/items/bread",
            400,
            &["shop.item", "`sku`", "^[A-Z]{2}\\d{4}$", "\"bread\""],
        ),
        owner("GET", "/items/BR00011", 400, &["`sku`"]),
        owner("GET", "/items/XBR0001", 400, &["`sku`"]),
        owner("GET", "/items/BR0001%0A", 400, &["`sku`"]),
        owner("GET", "/items/..%2FBR0001", 400, &["`sku`"]),
        owner("DELETE", "/items/br0001", 400, &["shop.remove", "`sku`"]),
        put("BR001", 400, &["`sku`"]).json("{}"),
        InvalidRequest::new(
            "GET",
            "/photos/first/cat.png",
            400,
            &["shop.photo", "`version`"],
        ),
        InvalidRequest::new(
            "GET",
            "/photos/-1/cat.png",
            400,
            &["`version`", "from 0 to 4294967295"],
        ),
        // Unknown paths.
        InvalidRequest::new("GET", "/", 404, &["/"]),
        InvalidRequest::new("GET", "/item", 404, &["/item"]),
        InvalidRequest::new("GET", "/items/", 404, &["/items/"]),
        InvalidRequest::new("GET", "/Items", 404, &["/Items"]),
        InvalidRequest::new("GET", "/items/BR0001/x", 404, &["/items/BR0001/x"]),
        InvalidRequest::new("GET", "/photos/1", 404, &["/photos/1"]),
        InvalidRequest::new("GET", "/photos/1/cat/jpg", 404, &["/photos/1/cat/jpg"]),
        InvalidRequest::new("GET", "/photos/1/", 404, &["/photos/1/"]),
        InvalidRequest::new("GET", "/items/%ff", 404, &["/items/%ff"]),
        // Unsupported methods.
        owner("POST", "/items", 405, &["/items", "GET", "POST"]),
        owner(
            "PATCH",
            "/items/BR0001",
            405,
            &["/items/<sku>", "GET, PUT, DELETE"],
        ),
        owner("get", "/hours", 405, &["/hours", "GET"]),
        InvalidRequest::new("OPTIONS", "/ratings", 405, &["/ratings", "POST"]),
        InvalidRequest::new("TRACE", "/ratings", 405, &["/ratings", "POST"]),
        InvalidRequest::new("DELETE", "/items/best", 401, &["shop.remove"]),
        // Missing or unknown tokens.
        InvalidRequest::new(
            "GET",
            "/items",
            401,
            &["shop.items", "missing bearer token"],
        ),
        InvalidRequest::new("GET", "/items/BR0001", 401, &["shop.item"]),
        InvalidRequest::new("GET", "/items", 401, &["shop.items", "unknown"])
            .authorization("Bearer stranger"),
        InvalidRequest::new("GET", "/items", 401, &["shop.items"]).authorization("Bearer "),
        InvalidRequest::new("GET", "/items", 401, &["shop.items"]).authorization("owner"),
        InvalidRequest::new("GET", "/items", 401, &["shop.items"]).authorization("Basic owner"),
        InvalidRequest::new("GET", "/items", 401, &["shop.items"]).authorization("Bearer Owner"),
        InvalidRequest::new("GET", "/items", 401, &["shop.items"]).authorization("Bearer  owner"),
        owner("GET", "/items", 401, &["`authorization`", "duplicate"])
            .authorization("Bearer owner"),
        // Insufficient scopes.
        InvalidRequest::new(
            "DELETE",
            "/items/BR0001",
            403,
            &["shop.remove", "shop.*, shop.write"],
        )
        .authorization("Bearer reader"),
        InvalidRequest::new("PUT", "/items/BR0001", 403, &["shop.put", "shop.write"])
            .authorization("Bearer reader"),
        InvalidRequest::new("GET", "/items", 403, &["shop.items", "shop.read"])
            .authorization("Bearer writer"),
        InvalidRequest::new("GET", "/items/BR0001", 403, &["shop.item"])
            .authorization("Bearer writer"),
        InvalidRequest::new("GET", "/hours", 403, &["shop.hours", "shop.read"])
            .authorization("Bearer writer"),
        // Bodies.
        put("BR0001", 400, &["`item`", "expected JSON"]).json("{"),
        put("BR0001", 400, &["`item`", "expected JSON"]).json("{} {}"),
        put("BR0001", 400, &["`item`", "expected JSON"]).json("name=bread"),
        put("BR0001", 400, &["`item`", "missing field `price`"]).json(r#"{"name":"Bread"}"#),
        put("BR0001", 400, &["`item`", "expected f64"]).json(r#"{"name":"Bread","price":"2"}"#),
        InvalidRequest {
            body: "{}",
            ..put("BR0001", 415, &["`item`", "application/json"])
        },
        InvalidRequest {
            body: "{}",
            ..put("BR0001", 415, &["`item`", "text/plain"])
        }
        .with("content-type", "text/plain"),
        rate("?stars=5", &["`words`", "expected JSON"]).json("[\"good\""),
        owner(
            "GET",
            "/items/BR0001",
            400,
            &["shop.item", "unexpected body"],
        )
        .json("{}"),
        owner(
            "DELETE",
            "/items/BR0001",
            400,
            &["shop.remove", "unexpected body"],
        )
        .json("null"),
        // Lists and nested values.
        search("sizes=1,256", &["`sizes`", "from 0 to 255"]),
        search("sizes=1,,2", &["`sizes`", "an integer"]),
        search("sizes=1&sizes=2", &["`sizes`", "duplicate"]),
        search(
            "order=name&order=size",
            &["`order`", "name, price", "\"size\""],
        ),
        search("tag[a=1", &["`tag`", "invalid key", "[a"]),
        search("tag[a]b=1", &["`tag`", "invalid key"]),
        search("tags[a]=1", &["`tags[a]`", "`tag`"]),
        search("filter={", &["`filter`", "expected JSON"]),
        search("filter=%7B%7D&filter=%7B%7D", &["`filter`", "duplicate"]),
        search(
            "filter=%7B%22a%22:-1%7D",
            &["`filter`", "invalid", "expected u8"],
        ),
        search("", &["`x-kinds`", "true or false"]).with("x-kinds", "true,maybe"),
        // Forms.
        form("count=1", 400, &["`sku`", "missing"]),
        form("sku=bread", 400, &["`sku`", "expected a match"]),
        form("sku=BR0001&count=0.5", 400, &["`count`", "an integer"]),
        form("sku=BR0001&sku=BR0001", 400, &["`sku`", "duplicate"]),
        form("sku=BR0001&a=%ff", 400, &["UTF-8"]),
        InvalidRequest::new("POST", "/orders", 400, &["shop.order", "`sku`", "missing"]),
        order("sku=BR0001", 415, &["application/x-www-form-urlencoded"])
            .with("content-type", "text/plain"),
        // Bodies that are not JSON.
        InvalidRequest::new("PUT", "/prices", 400, &["shop.prices", "`list`", "missing"]),
        InvalidRequest {
            body: "a;1",
            ..InvalidRequest::new("PUT", "/prices", 415, &["`list`", "text/csv"])
        },
        parts("", 400, &["malformed multipart"]),
        parts("--x--\r\n", 400, &["`sku`", "missing"]),
        parts(
            "--x\r\ncontent-disposition: form-data; name=\"sku\"\r\n\r\nbread\r\n--x--\r\n",
            400,
            &["`sku`", "expected a match"],
        ),
        parts(
            "--x\r\ncontent-disposition: form-data; name=\"sku\"\r\n\r\nBR0001\r\n--x--\r\n",
            400,
            &["`file`", "missing"],
        ),
        parts(
            "--x\r\ncontent-disposition: form-data; name=\"sku\"\r\n\r\nBR0001\r\n\
             --x\r\ncontent-disposition: form-data; name=\"file\"\r\n\r\nx\r\n\
             --x\r\ncontent-disposition: form-data; name=\"tags\"\r\n\r\n[\r\n--x--\r\n",
            400,
            &["`tags`", "expected JSON"],
        ),
        parts(
            "--x\r\ncontent-disposition: form-data; name=\"sku\"\r\n\r\nBR0001\r\n\
             --x\r\ncontent-disposition: form-data; name=\"file\"\r\n\r\nx\r\n\
             --x\r\ncontent-disposition: form-data; name=\"tag\"\r\n\r\n[]\r\n--x--\r\n",
            400,
            &["`tag`", "`tags`"],
        ),
        // Failures of the server.
        owner("GET", "/hours", 501, &["shop.hours", "no handler"]),
        InvalidRequest::new("GET", "/broken", 500, &["shop.broken", "panicked"]),
        InvalidRequest::new(
            "GET",
            "/broken?how=x",
            500,
            &["shop.broken", "`undeclared`"],
        ),
        // Rejections of handlers.
        owner("GET", "/items/XX0000", 404, &["no such item"]),
        owner("DELETE", "/items/XX0000", 409, &["gone already"]),
    ]
}

/// Returns invalid requests to `instanceOrg`: every kind of mistake for each endpoint.
fn losant_requests() -> Vec<InvalidRequest> {
    const ORG: &str = "/instances/575ec8687ae143cd83dc4a97/orgs/575ed6e87ae143cd83dc4aa8";
    let mut all = Vec::new();
    for (method, below, endpoint) in [
        ("GET", "", "instanceOrg.get"),
        ("PATCH", "", "instanceOrg.patch"),
        ("DELETE", "", "instanceOrg.delete"),
        ("GET", "/deviceCounts", "instanceOrg.deviceCounts"),
        (
            "GET",
            "/notebookMinuteCounts",
            "instanceOrg.notebookMinuteCounts",
        ),
        ("GET", "/payloadCounts", "instanceOrg.payloadCounts"),
        (
            "GET",
            "/payloadCountsBreakdown",
            "instanceOrg.payloadCountsBreakdown",
        ),
    ] {
        let mut add = |target: String, status, names: &[&'static str]| {
            let names = [&[endpoint], names].concat();
            all.push(
                InvalidRequest::new(method, target, status, &names).authorization("Bearer owner"),
            );
        };
        add(
            format!("/instances/575ec8687ae143cd83dc4a9/orgs/575ed6e87ae143cd83dc4aa8{below}"),
            400,
            &["`instanceId`", "[A-Fa-f\\d]{24}"],
        );
        add(
            format!("/instances/575ec8687ae143cd83dc4a97/orgs/none{below}"),
            400,
            &["`orgId`", "\"none\""],
        );
        add(
            format!("{ORG}{below}?_link=true"),
            400,
            &["`_link`", "`_links`"],
        );
        add(
            format!("{ORG}{below}?_links=yes"),
            400,
            &["`_links`", "true or false"],
        );
        if below.is_empty() {
            add(format!("{ORG}?start=0"), 400, &["`start`"]);
        } else {
            add(
                format!("{ORG}{below}?start=yesterday"),
                400,
                &["`start`", "an integer"],
            );
            add(format!("{ORG}{below}?end=1.5"), 400, &["`end`", "\"1.5\""]);
        }
        let target = format!("{ORG}{below}");
        all.push(InvalidRequest::new(
            method,
            target.clone(),
            401,
            &[endpoint],
        ));
        all.push(
            InvalidRequest::new(method, target.clone(), 403, &[endpoint, "instanceOrg.*"])
                .authorization("Bearer stranger"),
        );
        all.push(
            InvalidRequest::new("POST", target, 405, &["orgs/<orgId>", "POST"])
                .authorization("Bearer owner"),
        );
    }
    let breakdown = format!("{ORG}/payloadCountsBreakdown?resolution=60000");
    let names = [
        "`resolution`",
        "86400000, 3600000",
        "instanceOrg.payloadCountsBreakdown",
    ];
    all.push(InvalidRequest::new("GET", breakdown, 400, &names).authorization("Bearer owner"));
    let names = ["`organization`", "missing", "instanceOrg.patch"];
    all.push(InvalidRequest::new("PATCH", ORG, 400, &names).authorization("Bearer owner"));
    all
}

#[tokio::test]
async fn rejects_invalid_requests_with_precise_messages() {
    let shop = shop::builder().start().await.unwrap();
    let losant = instance_org::INFO.endpoints().fold(
        FakeServer::builder(())
            .unrestricted_token("owner")
            .token("stranger", ["device.get"]),
        |builder, info| builder.on_endpoint(info, |(), _| Ok(Response::json(200, &true))),
    );
    let losant = losant.start().await.unwrap();
    let mut refused = 0;
    for (fake_server, all) in [
        (shop.base_url(), shop_requests()),
        (losant.base_url(), losant_requests()),
    ] {
        for request in &all {
            request.check(fake_server).await;
        }
        refused += all.len();
    }
    println!("{refused} wrong requests are refused");
    assert!(refused >= 100);
}
