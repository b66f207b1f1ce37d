//! Every response of a fake server is one that the OpenAPI document describes: its status or `default`, its
//! media type, and its body.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::io::{Read, Write};
use std::net::TcpStream;

use restrait::response::PlainText;
use restrait::{ApiError, api, client, endpoint};
use restrait_describe::openapi::{OpenApi, Version};
use restrait_fake::{FakeServer, Fault, Rejection};
use restrait_tests::support::is_thorough;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Value, json};

pub use restrait;
use restrait_shapes_tests::{apis, documents, servers};

/// The largest body that the servers accept.
const MAX_BODY: usize = 2000;

/// The methods of an OpenAPI document.
const METHODS: [&str; 6] = ["get", "put", "post", "delete", "head", "patch"];

/// The header with which a request chooses how its handler fails.
const FAILURE: &str = "x-failure";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_status_of_a_sample_is_documented() {
    let mut seen = BTreeSet::new();
    for ((name, document), (_, builder)) in documents().into_iter().zip(servers()) {
        let server = builder.samples().validate_schemas();
        let server = server.max_body_bytes(MAX_BODY).start().await.unwrap();
        let described = Described::new(name, &document, server.base_url(), "Bearer t");
        seen.extend(described.call_all());
        server.fail_next(Fault::TooManyRequests(1));
        seen.insert(described.call_first(&[]));
    }
    assert_includes(
        &seen,
        &[200, 201, 202, 204, 304, 400, 404, 405, 413, 415, 429],
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_status_of_a_handler_is_documented() {
    let mut seen = BTreeSet::new();
    let all = documents().into_iter().zip(servers()).zip(apis());
    for (((name, document), (_, mut builder)), (_, apis)) in all {
        for endpoint in apis.iter().flat_map(|api| api.endpoints()) {
            builder = builder.on_endpoint(endpoint, |(), request| {
                let failure = request.headers().get(FAILURE);
                match failure
                    .and_then(|value| value.to_str().ok())
                    .unwrap_or_default()
                {
                    "conflict" => Err(Rejection::conflict("conflict")),
                    "invalid" => Err(Rejection::invalid("invalid")),
                    "missing" => Err(Rejection::not_found("unknown")),
                    "panic" => panic!("a handler panics"),
                    status => Err(Rejection::with_status(status.parse().unwrap(), "failure")),
                }
            });
        }
        let server = builder.samples().start().await.unwrap();
        let described = Described::new(name, &document, server.base_url(), "Bearer t");
        for failure in ["conflict", "invalid", "missing", "panic", "402", "503"] {
            for target in &described.targets {
                let response = described.send(target, &[(FAILURE, failure)]);
                seen.insert(described.check(target, &response));
            }
        }
    }
    assert_includes(&seen, &[400, 402, 404, 409, 500, 503]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_status_of_the_fake_of_losant_is_documented() {
    let fake = losant_fake::Fake::builder().token("narrow", ["all.Device"]);
    let fake = fake.start().await.unwrap();
    let document = OpenApi::new::<losant::Client>(losant::APIS);
    let token = format!("Bearer {}", fake.token());
    let mut described = Described::new("losant", &document, fake.base_url(), &token);
    described.too_large = (1 << 20) + 1;
    if !is_thorough() {
        described.targets = described.targets.into_iter().step_by(24).collect();
    }
    let mut seen = described.call_all();
    for token in ["Bearer narrow", "Bearer unknown", "Basic dTpw"] {
        described.token = token.to_owned();
        for target in &described.targets {
            seen.insert(described.check(target, &described.send(target, &[])));
        }
    }
    fake.fail_next(losant_fake::Fault::Status(
        429,
        "RateLimit".into(),
        "wait".into(),
    ));
    seen.insert(described.call_first(&[]));
    assert_includes(&seen, &[200, 201, 400, 401, 403, 404, 405, 413, 415, 429]);
}

/// The body of errors.
#[derive(Deserialize, JsonSchema)]
struct Failure {
    message: String,
}

impl From<Failure> for ApiError {
    fn from(failure: Failure) -> Self {
        Self::new().with_message(failure.message)
    }
}

/// A client of an API with what the shapes do not have.
#[client(error = Failure, resources(Reports))]
pub struct Small;

/// A type without a schema.
#[derive(Debug, Deserialize)]
pub struct Unknown {
    _id: u32,
}

#[api(crate::statuses::Small)]
pub trait Reports {
    /// Returns the rows of all reports.
    #[endpoint(method = "GET", path = "/reports", headers("accept" = "text/csv"))]
    fn reports(&self) -> PlainText;

    /// Returns a report, of which no sample can be made.
    #[endpoint(method = "GET", path = "/reports/<id>")]
    fn report(&self, id: u32) -> Unknown;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn refusals_that_the_shapes_do_not_cause_are_documented() {
    let builder = FakeServer::builder(())
        .client::<Small>()
        .api(&reports::INFO);
    let server = builder.samples().start().await.unwrap();
    let document = OpenApi::new::<Small>(&[&reports::INFO]);
    let described = Described::new("small", &document, server.base_url(), "Bearer t");
    assert_includes(&described.call_all(), &[400, 404, 405, 406, 501]);
}

/// The HTTP server refuses what is not a request of any endpoint, before the fake sees it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_no_request_of_an_endpoint_is_refused_without_a_body() {
    let (_, builder) = servers().remove(0);
    let server: FakeServer<()> = builder.samples().start().await.unwrap();
    let many: Vec<_> = (0..200).map(|at| format!("x-{at}: y\r\n")).collect();
    let many = many.concat();
    for (head, status) in [
        (format!("GET / HTTP/1.1\r\n{many}\r\n"), 431),
        (format!("GET /{} HTTP/1.1\r\n\r\n", "a".repeat(70_000)), 414),
        ("G@T / HTTP/1.1\r\n\r\n".to_owned(), 400),
    ] {
        let response = exchange(server.base_url(), head.as_bytes());
        assert_eq!((response.status, response.body.as_str()), (status, ""));
    }
}

fn assert_includes(seen: &BTreeSet<u16>, expected: &[u16]) {
    let missing: Vec<_> = expected.iter().filter(|it| !seen.contains(it)).collect();
    assert!(missing.is_empty(), "no response has {missing:?}: {seen:?}");
}

/// The URI of the components of a document.
const COMPONENTS: &str = "urn:document";

/// A server, and what its document says.
struct Described {
    name: &'static str,
    document: Value,
    /// The components of the document. To read them again for each validator takes long.
    components: jsonschema::Registry<'static>,
    base_url: String,
    token: String,
    targets: Vec<Target>,
    /// The size of a body that the server refuses.
    too_large: usize,
    /// The validators of schemas, which take long to make.
    validators: RefCell<HashMap<String, jsonschema::Validator>>,
}

/// A valid request of an operation.
#[derive(Clone)]
struct Target {
    method: String,
    path: String,
    query: String,
    headers: Vec<(String, String)>,
    body: String,
    /// The described responses.
    responses: Value,
}

impl Described {
    fn new(name: &'static str, document: &OpenApi, base_url: &str, token: &str) -> Self {
        let document = document.to_json(Version::V3_1);
        let mut targets = Vec::new();
        for (path, item) in document["paths"].as_object().unwrap() {
            let methods = item.as_object().unwrap().iter();
            for (method, operation) in methods.filter(|(name, _)| METHODS.contains(&name.as_str()))
            {
                targets.push(target(&document, method, path, operation));
            }
        }
        assert!(!targets.is_empty());
        let components = json!({"components": document["components"]});
        let components = jsonschema::Registry::new().add(COMPONENTS, components);
        Self {
            name,
            components: components.unwrap().prepare().unwrap(),
            document,
            base_url: base_url.to_owned(),
            token: token.to_owned(),
            targets,
            too_large: MAX_BODY + 1,
            validators: RefCell::default(),
        }
    }

    /// Sends requests of every kind to every operation, and checks the responses. Returns the statuses.
    fn call_all(&self) -> BTreeSet<u16> {
        let mut seen = BTreeSet::new();
        for (index, target) in self.targets.iter().enumerate() {
            let mut check = |response: &Received| seen.insert(self.check(target, response));
            check(&self.send(target, &[]));
            for status in target.responses.as_object().unwrap().keys() {
                check(&self.send(target, &[("prefer", &format!("code={status}"))]));
            }
            check(&self.send(target, &[("authorization", "")]));
            check(&self.send(target, &[("accept", "image/x-none")]));
            check(&self.send(target, &[("if-none-match", "\"sample\"")]));
            let with = |query: &str, media_type: &str, body: String| {
                let mut changed = target.clone();
                changed.query.push_str(query);
                changed.body = body;
                self.send(&changed, &[("content-type", media_type)])
            };
            check(&with("", "application/x-none", "x".to_owned()));
            check(&with("", "application/json", "{".to_owned()));
            // Such a body takes long, and does not depend on the endpoint.
            if index < 3 {
                check(&with("", "application/json", "x".repeat(self.too_large)));
            }
            check(&with("&unknown=1", "", String::new()));
            // No endpoint has this method or this path, so the response is that of any endpoint with a body.
            let any = self.targets.iter().find(|it| it.method != "HEAD").unwrap();
            let mut other = target.clone();
            other.method = "TRACE".into();
            let response = self.send(&other, &[]);
            assert_eq!(response.status, 405, "{} {}", self.name, other.path);
            let allow = response.header("allow").unwrap();
            assert!(allow.split(", ").any(|it| it == target.method), "{allow}");
            self.check(any, &response);
            seen.insert(405);
        }
        let any = self.targets.iter().find(|it| it.method != "HEAD").unwrap();
        let mut unknown = any.clone();
        unknown.path = "/unknown/path/of/this/server".into();
        seen.insert(self.check(any, &self.send(&unknown, &[])));
        seen
    }

    /// Sends a request to the first operation, and checks the response.
    fn call_first(&self, headers: &[(&str, &str)]) -> u16 {
        let target = &self.targets[0];
        self.check(target, &self.send(target, headers))
    }

    /// Sends a request. These headers replace those of the target.
    fn send(&self, target: &Target, headers: &[(&str, &str)]) -> Received {
        let mut all = vec![("host", "localhost"), ("connection", "close")];
        let length = target.body.len().to_string();
        if !target.body.is_empty() {
            all.push(("content-length", &length));
        }
        all.push(("authorization", &self.token));
        let own = target.headers.iter();
        all.extend(own.map(|(name, value)| (name.as_str(), value.as_str())));
        all.retain(|(name, _)| !headers.iter().any(|(other, _)| other == name));
        all.extend(headers.iter().filter(|(_, value)| !value.is_empty()));
        let mut text = format!(
            "{} {}{} HTTP/1.1\r\n",
            target.method, target.path, target.query
        );
        for (name, value) in all {
            text.extend([name, ": ", value, "\r\n"]);
        }
        exchange(
            &self.base_url,
            format!("{text}\r\n{}", target.body).as_bytes(),
        )
    }

    /// Checks that the document describes a response. Returns its status.
    fn check(&self, target: &Target, response: &Received) -> u16 {
        let status = response.status;
        let about = format!(
            "{}: {} {} returned {status}: {}",
            self.name, target.method, target.path, response.body
        );
        let responses = target.responses.as_object().unwrap();
        let described = responses.get(&status.to_string()).or_else(|| {
            let is_success = (200..300).contains(&status);
            responses.get(if is_success { "2XX" } else { "default" })
        });
        let described = described.unwrap_or_else(|| panic!("not described: {about}"));
        let described = resolved(&self.document, described);
        let content = described["content"].as_object();
        let has_body = target.method != "HEAD";
        let Some(content) = content.filter(|_| has_body) else {
            assert_eq!(response.body, "", "{about}");
            return status;
        };
        let media_type = response.header("content-type").unwrap_or_default();
        let essence = |text: &str| text.split(';').next().unwrap().trim().to_ascii_lowercase();
        let found = content.iter().find(|(name, _)| {
            let (name, found) = (essence(name), essence(media_type));
            name == found || name == "*/*"
        });
        let Some((name, found)) = found else {
            panic!("media type `{media_type}`: {about}")
        };
        let schema = &found["schema"];
        let is_json = essence(name).ends_with("json") && essence(name) != "application/x-ndjson";
        if is_json && schema.is_object() && found.get("x-restrait-item-schema").is_none() {
            let body: Value = serde_json::from_str(&response.body).expect(&about);
            let mut validators = self.validators.borrow_mut();
            let validator = validators.entry(schema.to_string()).or_insert_with(|| {
                let schema = schema.to_string();
                let schema =
                    schema.replace("\"#/components/", &format!("\"{COMPONENTS}#/components/"));
                jsonschema::options()
                    .should_validate_formats(true)
                    .with_registry(&self.components)
                    .build(&serde_json::from_str(&schema).unwrap())
                    .unwrap()
            });
            assert!(validator.is_valid(&body), "{about}");
        }
        status
    }
}

/// Makes a valid request of an operation from the samples of its schemas.
fn target(document: &Value, method: &str, path: &str, operation: &Value) -> Target {
    let sample = |schema: &Value| restrait_fake::sample(document, schema).unwrap_or_default();
    // Some ids have a name after the path, because OpenAPI needs other paths for operations that only
    // constants tell apart.
    let mut path = path.split(['#', '?']).next().unwrap().to_owned();
    let (mut query, mut headers) = (Vec::new(), Vec::new());
    for param in operation["parameters"].as_array().into_iter().flatten() {
        let param = resolved(document, param);
        let name = param["name"].as_str().unwrap();
        let value = match &sample(&param["schema"]) {
            Value::String(text) => text.clone(),
            Value::Array(items) => items.first().map_or_else(|| "a".to_owned(), scalar),
            other => scalar(other),
        };
        let is_required = param["required"] == true;
        match param["in"].as_str().unwrap() {
            "path" => path = path.replace(&format!("{{{name}}}"), &encoded(&value)),
            "query" if is_required => query.push(format!("{name}={}", encoded(&value))),
            "header" if is_required => headers.push((name.to_owned(), value)),
            _ => {}
        }
    }
    let mut body = String::new();
    let content = operation["requestBody"]["content"].as_object();
    if let Some((media_type, content)) = content.and_then(|content| content.iter().next()) {
        headers.push(("content-type".to_owned(), media_type.clone()));
        body = match media_type.as_str() {
            "application/x-www-form-urlencoded" => {
                let sample = sample(&content["schema"]);
                let fields = sample.as_object().into_iter().flatten();
                let fields =
                    fields.map(|(name, value)| format!("{name}={}", encoded(&scalar(value))));
                fields.collect::<Vec<_>>().join("&")
            }
            _ => sample(&content["schema"]).to_string(),
        };
    }
    Target {
        method: method.to_uppercase(),
        path,
        query: format!("?{}", query.join("&")),
        headers,
        body,
        responses: operation["responses"].clone(),
    }
}

/// Returns what a reference refers to.
fn resolved<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    let reference = value["$ref"].as_str();
    reference.map_or(value, |it| {
        document.pointer(it.trim_start_matches('#')).unwrap()
    })
}

fn encoded(text: &str) -> String {
    let encode = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
            (byte as char).to_string()
        }
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(encode).collect()
}

fn scalar(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => "a".to_owned(),
        other => other.to_string(),
    }
}

/// A response.
struct Received {
    status: u16,
    head: String,
    body: String,
}

impl Received {
    fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(": "));
        let found = lines.find(|(other, _)| other.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value)
    }
}

/// Sends a request on a connection of its own.
fn exchange(base_url: &str, request: &[u8]) -> Received {
    let host = base_url.strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(host).unwrap();
    // The server may refuse a request before it has read all of it.
    let _ = stream.write_all(request);
    let mut bytes = Vec::new();
    let read = stream.read_to_end(&mut bytes);
    let text = String::from_utf8_lossy(&bytes);
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or_else(|| {
        let request = String::from_utf8_lossy(&request[..request.len().min(2000)]);
        panic!("no response to {request}: {text} {read:?}")
    });
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    let (head, body) = (head.to_owned(), dechunked(head, body));
    Received { status, head, body }
}

/// Joins the chunks of a body.
fn dechunked(head: &str, body: &str) -> String {
    if !head
        .to_ascii_lowercase()
        .contains("transfer-encoding: chunked")
    {
        return body.to_owned();
    }
    let (mut rest, mut joined) = (body, String::new());
    while let Some((length, after)) = rest.split_once("\r\n") {
        let length = usize::from_str_radix(length, 16).unwrap();
        joined.push_str(&after[..length]);
        rest = &after[(length + 2).min(after.len())..];
    }
    joined
}
