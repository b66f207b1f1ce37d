//! The metadata of an API as a list of facts, each with its path.

use restrait::info::{
    ApiInfo, AuthInfo, ClientInfo, Constant, EndpointInfo, HeaderInfo, ParamInfo, ResponseInfo,
};

/// A fact: its path, such as `users.get: param `id`: docs`, and its value.
pub(crate) type Fact = (String, String);

/// A list of facts that is being written.
#[derive(Default)]
struct Facts {
    all: Vec<Fact>,
    /// The path of the facts that follow.
    path: String,
}

impl Facts {
    fn add(&mut self, name: &str, value: impl std::fmt::Debug) {
        self.all
            .push((format!("{}{name}", self.path), format!("{value:?}")));
    }

    /// Adds the name of a type.
    fn add_type(&mut self, name: &str, value: Option<&str>) {
        let value = value.map(type_name).unwrap_or_default();
        self.all.push((format!("{}{name}", self.path), value));
    }

    /// Adds facts whose paths begin with that of a part.
    fn within(&mut self, part: &str, facts: impl FnOnce(&mut Self)) {
        let length = self.path.len();
        self.path.push_str(part);
        self.path.push_str(": ");
        facts(self);
        self.path.truncate(length);
    }
}

/// Returns the facts of a client.
///
/// Left out: `package` and `version`, because those of the imported client are the package of these tests.
pub(crate) fn of_client(client: &ClientInfo) -> Vec<Fact> {
    let mut facts = Facts::default();
    facts.within("client", |facts| {
        facts.add("base_url", client.base_url);
        facts.add("headers", sorted(client.headers));
        facts.add("query", sorted(client.query));
        auth(facts, client.auth);
        facts.add("token_env", client.token_env);
        facts.add("basic_env", client.basic_env);
        facts.add("api_key_env", sorted(client.api_key_env));
        facts.add("base_url_env", client.base_url_env);
        params(facts, "common", client.common);
        facts.add_type("error", client.error);
        facts.add("error_media_type", client.error_media_type);
        facts.add("error_if", client.error_if);
    });
    facts.all
}

/// Returns the facts of a trait and its endpoints.
///
/// Left out: `file` and `line`, because the imported trait is in another file.
pub(crate) fn of_api(api: &ApiInfo) -> Vec<Fact> {
    let mut facts = Facts::default();
    facts.within(api.name, |facts| {
        facts.add("docs", docs(api.docs));
        let mut names: Vec<_> = api.endpoints().map(|info| info.route.name()).collect();
        names.sort_unstable();
        facts.add("endpoints", names);
    });
    for info in api.endpoints() {
        let name = format!("{}.{}", info.route.api(), info.route.name());
        facts.within(&name, |facts| endpoint(facts, info));
    }
    facts.all
}

fn endpoint(facts: &mut Facts, info: &EndpointInfo) {
    let route = info.route;
    facts.add("method", route.method());
    facts.add("path", route.path());
    facts.add("content_type", info.content_type());
    let mut scopes: Vec<_> = route.scopes().collect();
    scopes.sort_unstable();
    facts.add("scopes", scopes);
    facts.add("idempotent", route.idempotent());
    facts.add("idempotency_key", route.idempotency_key());
    facts.add("common_query", route.common_query());
    facts.add("route auth", route.auth());
    facts.add("redirects_to_any_origin", route.redirects_to_any_origin());
    facts.add("catch_all", route.catch_all());
    facts.add("allows_trailing_slash", route.allows_trailing_slash());
    facts.add("timeout", route.timeout());
    facts.add("read_timeout", route.read_timeout());
    facts.add("max_attempts", route.max_attempts());
    facts.add("end_of_events", route.end_of_events());
    facts.add("docs", docs(info.docs));
    params(facts, "params", info.params);
    params(facts, "common", info.common);
    auth(facts, info.auth);
    constants(facts, info.constants);
    responses(facts, "responses", info.responses);
    let other = info.other_response.as_slice();
    responses(facts, "other_response", other);
    facts.add("pages", info.pages);
    let names: Vec<_> = info.events.iter().map(|event| event.name).collect();
    facts.add("events", names);
    for event in info.events {
        facts.within(&format!("event `{}`", event.name), |facts| {
            facts.add_type("body", event.body);
            facts.add("docs", docs(event.docs));
        });
    }
    facts.add("accept", info.accept);
    facts.add("is_stream", info.is_stream);
    responses(facts, "errors", info.errors);
    facts.add("deprecated", info.deprecated);
}

fn auth(facts: &mut Facts, auth: AuthInfo) {
    facts.add("auth", auth);
}

fn constants(facts: &mut Facts, constants: &[Constant]) {
    let mut texts: Vec<_> = constants.iter().map(|it| format!("{it:?}")).collect();
    texts.sort_unstable();
    facts.add("constants", texts);
}

fn params(facts: &mut Facts, part: &str, params: &[ParamInfo]) {
    let names: Vec<_> = params.iter().map(|param| param.rust_name).collect();
    facts.add(part, names);
    for param in params {
        facts.within(&format!("param `{}`", param.rust_name), |facts| {
            facts.add("name", param.name);
            facts.add("location", param.location);
            facts.add("style", param.style);
            facts.add_type("type name", Some(param.ty.name));
            facts.add("type json", param.ty.json);
            facts.add("type pattern", param.ty.pattern);
            facts.add("type values", param.ty.values);
            facts.add("type media_type", param.ty.media_type);
            facts.add("catch_all", param.catch_all);
            facts.add("required", param.required);
            facts.add("docs", docs(param.docs));
            facts.add("default", param.default);
            facts.add("sent", param.sent);
            // A document has one example and one mark of secrets, be they of the param or of its type.
            facts.add("example", param.example());
            facts.add("deprecated", param.deprecated);
            facts.add("secret", param.secret);
            facts.add("idempotency_key", param.idempotency_key);
            facts.add("header_prefix", param.header_prefix);
        });
    }
}

fn responses(facts: &mut Facts, part: &str, responses: &[ResponseInfo]) {
    let statuses: Vec<_> = responses.iter().map(|response| response.status).collect();
    facts.add(part, statuses);
    for response in responses {
        let path = format!("{part} {}", response.status);
        facts.within(&path, |facts| {
            facts.add_type("body", response.body);
            facts.add("docs", docs(response.docs));
            facts.add("media_type", response.media_type);
            let mut headers: Vec<_> = response.headers.iter().map(header).collect();
            headers.sort_unstable();
            facts.add("headers", headers);
        });
    }
}

fn header(header: &HeaderInfo) -> String {
    let HeaderInfo {
        name,
        required,
        json,
        is_list,
        is_prefix,
        cookie,
        ..
    } = header;
    let docs = docs(header.docs);
    format!("{name} {docs:?} {required} {json:?} {is_list} {is_prefix} {cookie:?}")
}

fn sorted<T: Ord + Clone>(items: &[T]) -> Vec<T> {
    let mut items = items.to_vec();
    items.sort();
    items
}

/// Returns the name of a type without the paths of modules and without lifetimes, which the import cannot
/// know: `Query<ById>` for `crate::Query<ById<'a>>`.
fn type_name(name: &str) -> String {
    // A list is borrowed or owned.
    let name = name.replace('[', "Vec<").replace(']', ">");
    let name = name.replace("<'a>", "").replace("'a, ", "");
    let mut text = String::new();
    let mut word = 0;
    for char in name.chars() {
        match char {
            ':' => text.truncate(word),
            char if char.is_alphanumeric() || char == '_' => text.push(char),
            char => {
                text.push(char);
                word = text.len();
            }
        }
    }
    text
}

/// Returns documentation as one line, because the import wraps lines anew. Examples in Rust are left out of
/// a document, because they are of no use to other clients.
fn docs(docs: &str) -> String {
    let mut blocks = docs.split("```");
    let mut text = blocks.next().unwrap_or_default().to_owned();
    while let (Some(block), after) = (blocks.next(), blocks.next()) {
        let info = block.lines().next().unwrap_or_default();
        if !["", "no_run", "rust"].contains(&info) {
            text += block;
        }
        text += after.unwrap_or_default();
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
