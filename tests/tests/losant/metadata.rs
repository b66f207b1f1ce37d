//! Comparison of all declared resources with the API documentation, in both directions.

use std::fmt::Debug;
use std::path::Path;

use losant::Client;
use losant::info::{EndpointInfo, Location, ParamInfo, ResponseInfo, Style};
use serde_json::Value;

use crate::samples::{none, surface};

mod copies;
mod reference_page;
mod values;
mod words;

/// The documented API: resources, actions and params.
const COUNTS: (usize, usize, usize) = (101, 380, 1348);

#[test]
fn declares_every_documented_resource() {
    let Some(surface) = surface() else { return };
    let mut report = Report::default();
    let resources = surface["resources"].as_object().unwrap();
    let declared: Vec<_> = Client::RESOURCES.iter().map(|api| api.name).collect();
    report.same(
        "resources",
        &declared,
        &resources.keys().collect::<Vec<_>>(),
    );
    let (mut endpoints, mut params) = (0, 0);
    for api in Client::RESOURCES {
        let Some(actions) = resources
            .get(api.name)
            .and_then(|it| it["actions"].as_object())
        else {
            continue;
        };
        report.documented(api.docs, api.name);
        let names: Vec<_> = api.endpoints().map(|info| info.route.name()).collect();
        report.same(api.name, &names, &actions.keys().collect::<Vec<_>>());
        for info in api.endpoints() {
            endpoints += 1;
            params += info.params.len();
            if let Some(action) = actions.get(info.route.name()) {
                let at = format!("{}.{}", api.name, info.route.name());
                report.endpoint(info, action, &at);
            }
        }
    }
    report.same("counts", &(declared.len(), endpoints, params), &COUNTS);
    println!("{} facts are equal", report.facts);
    none(&report.differences);
}

/// The differences between the declarations and the documentation.
#[derive(Default)]
struct Report {
    facts: usize,
    differences: Vec<String>,
}

impl Report {
    fn same<D: Debug + ?Sized, W: Debug + ?Sized>(&mut self, at: &str, declared: &D, wanted: &W) {
        let (declared, wanted) = (format!("{declared:?}"), format!("{wanted:?}"));
        if declared == wanted {
            self.facts += 1;
        } else {
            self.differences
                .push(format!("{at}: {declared}, documented {wanted}"));
        }
    }

    fn documented(&mut self, docs: &str, at: &str) {
        self.same(&format!("{at} docs are empty"), &docs.is_empty(), &false);
    }

    fn endpoint(&mut self, info: &EndpointInfo, action: &Value, at: &str) {
        self.documented(info.docs, at);
        self.same(
            at,
            info.route.method().as_str(),
            action["method"].as_str().unwrap(),
        );
        self.same(at, info.route.path(), action["path"].as_str().unwrap());
        let scopes: Vec<_> = info.route.scopes().collect();
        self.same(&format!("{at} scopes"), &scopes, &texts(&action["scopes"]));
        let documented = action["params"].as_array().unwrap();
        let names: Vec<_> = info.params.iter().map(|param| param.name).collect();
        let wanted: Vec<_> = documented
            .iter()
            .map(|it| it["name"].as_str().unwrap())
            .collect();
        self.same(&format!("{at} params"), &names, &wanted);
        for documented in documented {
            if let Some(param) = info.param(documented["name"].as_str().unwrap()) {
                self.param(param, documented, &format!("{at} {}", param.name));
            }
        }
        self.responses(info.responses, &action["responses"], at);
        self.responses(info.errors, &action["errors"], at);
        self.events(info, &action["sse"]["events"], at);
        // A GET that starts a job starts another one if it is repeated.
        let begins = |response: &ResponseInfo| response.status == 202;
        let starts = info.route.method() == "GET" && info.responses.iter().all(begins);
        let idempotent = starts.then_some(false);
        self.same(
            &format!("{at} idempotent"),
            &info.route.idempotent(),
            &idempotent,
        );
    }

    fn param(&mut self, param: &ParamInfo, documented: &Value, at: &str) {
        self.documented(param.docs, at);
        self.same(
            at,
            param.location.as_str(),
            documented["in"].as_str().unwrap(),
        );
        self.same(
            &format!("{at} required"),
            &param.required,
            &(documented["required"] == true),
        );
        let default = param.default.map(str::to_owned);
        self.same(
            &format!("{at} default"),
            &default,
            &text(&documented["default"]),
        );
        if param.location == Location::Body {
            let schema = documented["schema"].as_str().unwrap();
            self.same(&format!("{at} schema"), param.ty.name, schema);
        } else {
            let wire = match param.style {
                _ if param.ty.name == "Part" => "file",
                Style::Comma => "plain",
                style => style.as_str(),
            };
            self.same(
                &format!("{at} wire"),
                wire,
                documented["wire"].as_str().unwrap(),
            );
            let example = param.example().map(str::to_owned);
            self.same(
                &format!("{at} example"),
                &example,
                &text(&documented["example"]),
            );
        }
        if matches!(param.style, Style::Json | Style::Brackets)
            && let Some(schema) = documented["schema"].as_str()
        {
            self.same(&format!("{at} schema"), param.ty.name, schema);
        }
        let is_deprecated = documented["deprecated"] == true;
        self.same(
            &format!("{at} deprecated"),
            &param.deprecated,
            &is_deprecated,
        );
        self.same(
            &format!("{at} values"),
            &sorted(param.ty.values.to_vec()),
            &sorted(texts(&documented["enum"])),
        );
    }

    fn responses(&mut self, declared: &[ResponseInfo], documented: &Value, at: &str) {
        let documented = documented.as_object().unwrap();
        let statuses: Vec<_> = declared.iter().map(|it| it.status.to_string()).collect();
        self.same(
            &format!("{at} statuses"),
            &statuses,
            &documented.keys().collect::<Vec<_>>(),
        );
        for response in declared {
            let at = format!("{at} {}", response.status);
            self.documented(response.docs, &at);
            if let Some(documented) = documented.get(&response.status.to_string()) {
                self.same(&at, &response.body, &documented["schema"].as_str());
            }
        }
    }

    fn events(&mut self, info: &EndpointInfo, documented: &Value, at: &str) {
        let at = format!("{at} events");
        let documented = documented.as_object();
        self.same(&at, &info.route.common_query(), &documented.is_none());
        let declared: Vec<_> = info.events.iter().map(|it| (it.name, it.body)).collect();
        let documented = documented.into_iter().flatten();
        let documented = documented.map(|(name, schema)| (name.as_str(), schema.as_str()));
        self.same(&at, &declared, &documented.collect::<Vec<_>>());
    }
}

/// Returns a documented value as it is sent.
fn text(fact: &Value) -> Option<String> {
    match fact {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}

/// Sorts accepted values. Lists of the same values have several orders in the documentation.
fn sorted(mut values: Vec<&str>) -> Vec<&str> {
    values.sort_unstable();
    values
}

fn texts(list: &Value) -> Vec<&str> {
    let list = list.as_array().map(Vec::as_slice).unwrap_or_default();
    list.iter().map(|text| text.as_str().unwrap()).collect()
}

#[test]
fn all_declared_traits_are_listed() -> std::io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api/src/resources/declared");
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        files.extend(name.strip_suffix(".rs").map(str::to_owned));
    }
    files.sort_unstable();
    let names: Vec<_> = Client::RESOURCES
        .iter()
        .map(|api| module(api.name))
        .collect();
    assert_eq!(names, files);
    Ok(())
}

/// Returns the name of the module: `instance_org` for `instanceOrg`.
fn module(name: &str) -> String {
    let mut snake = String::new();
    for char in name.chars() {
        if char.is_uppercase() {
            snake.push('_');
        }
        snake.extend(char.to_lowercase());
    }
    snake
}
