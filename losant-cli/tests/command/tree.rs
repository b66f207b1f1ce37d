//! Every endpoint as a command, called once.

use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use losant::info::schemars::generate::SchemaSettings;
use losant::info::{ApiInfo, EndpointInfo, JsonType, Location, ParamInfo, Style};
use serde_json::{Value, json};

use crate::support::{Server, losant, text};

/// Endpoints that return an error of the API, with the status and the reason.
const REFUSED: &[(&str, &str, &str)] = &[
    ("applicationJobLog.get", "404", NO_ID),
    ("auditLog.get", "404", NO_ID),
    (
        "dataTableRows.post",
        "400",
        "the row has other columns than the table",
    ),
    ("dataTableRow.delete", "404", NO_ID),
    ("dataTableRow.get", "404", NO_ID),
    ("dataTableRow.patch", "404", NO_ID),
    ("experienceUser.delete", "404", NO_ID),
    ("experienceUser.get", "404", NO_ID),
    ("experienceUser.patch", "404", NO_ID),
    (
        "device.setConnectionStatus",
        "400",
        "the schema of a time accepts texts that are no times",
    ),
    ("instanceOrgs.post", "400", "a new organization has a name"),
    (
        "flow.pressVirtualButton",
        "404",
        "the workflow has no such button",
    ),
];

const NO_ID: &str = "the fake stores objects of this kind, and none with the id of the example";

/// Id of the private file of the fake. Its example is that of a public file.
const PRIVATE_FILE: &str = "575ec76c7ae143cd83dc4a98";

/// An endpoint with its command.
struct Case {
    name: String,
    info: &'static EndpointInfo,
    args: Vec<String>,
}

#[test]
fn every_endpoint_is_a_command_that_calls_it() {
    let server = Server::start();
    let file = std::env::temp_dir().join(format!("losant-tree-{}.txt", std::process::id()));
    std::fs::write(&file, "key,value\na,1\n").unwrap();
    let mut cases: Vec<Case> = Vec::new();
    for api in losant::APIS {
        for info in api.endpoints() {
            let args = args(&server, api, info, &file.display().to_string());
            let name = format!("{}.{}", api.name, info.route.name());
            cases.push(Case { name, info, args });
        }
    }
    assert_eq!(cases.len(), 380);
    let is_thorough = std::env::var_os("THOROUGH").is_some();
    if !is_thorough {
        cases = cases.into_iter().step_by(10).collect();
    }
    let calls = cases.len();
    // Parts are deleted before what they belong to, and nothing is needed any more by then.
    let is_delete = |case: &Case| case.info.route.method().as_str() == "DELETE";
    cases.sort_by_key(|case| {
        (
            is_delete(case),
            std::cmp::Reverse(case.info.route.path().len()),
        )
    });
    let deletes = cases.split_off(cases.iter().position(is_delete).unwrap());
    let mut wrong = run(&server, cases, 4);
    wrong.extend(run(&server, deletes, 1));
    let _ = std::fs::remove_file(&file);
    assert!(
        wrong.is_empty(),
        "{} of {calls}:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// Runs the commands. Returns a description of each one with another outcome than expected.
fn run(server: &Server, cases: Vec<Case>, threads: usize) -> Vec<String> {
    let (queue, wrong) = (Mutex::new(cases.into_iter()), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let Some(case) = queue.lock().unwrap().next() else {
                        return;
                    };
                    if let Some(problem) = outcome(server.command(&case.args), &case) {
                        wrong
                            .lock()
                            .unwrap()
                            .push(format!("{}: {problem}", case.name));
                    }
                }
            });
        }
    });
    wrong.into_inner().unwrap()
}

fn outcome(mut command: Command, case: &Case) -> Option<String> {
    let mut child = command
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    if case.info.is_stream && !case.info.events.is_empty() {
        // A stream of events does not end.
        let start = Instant::now();
        while start.elapsed() < Duration::from_secs(1) {
            if child.try_wait().unwrap().is_some() {
                break;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        if child.try_wait().unwrap().is_none() {
            child.kill().unwrap();
            child.wait().unwrap();
            return None;
        }
    }
    let output = child.wait_with_output().unwrap();
    let error = text(&output.stderr);
    let expected = REFUSED.iter().find(|(name, _, _)| *name == case.name);
    match (output.status.code(), expected) {
        (Some(0), None) => None,
        (Some(1 | 4), Some((_, status, _))) if error.contains(status) => None,
        (code, _) => Some(format!("{code:?} {}", error.trim())),
    }
}

/// Returns the command with all required params.
fn args(server: &Server, api: &ApiInfo, info: &EndpointInfo, file: &str) -> Vec<String> {
    let mut args = vec![kebab(api.name), kebab(info.route.name())];
    for param in info.params.iter().filter(|param| param.required) {
        let is_body = param.location == Location::Body;
        let name = if is_body {
            "body".to_owned()
        } else {
            kebab(param.name)
        };
        let is_json =
            param.ty.media_type.is_none() && info.route.content_type() == Some("application/json");
        let value = match param.location {
            Location::Body if is_json => sample(info, param).to_string(),
            Location::Body => file.to_owned(),
            Location::Multipart if param.ty.name == "Part" => file.to_owned(),
            _ if param.style == Style::Json => "{}".to_owned(),
            _ => value(server, param),
        };
        args.push(format!("--{name}={value}"));
    }
    if info.route.method().as_str() == "DELETE" {
        args.push("--yes".to_owned());
    }
    args
}

fn value(server: &Server, param: &ParamInfo) -> String {
    match param.name {
        "applicationId" => return server.application.clone(),
        "deviceId" => return server.devices[0].clone(),
        "instanceId" => return server.instance.clone(),
        "orgId" => return server.org.clone(),
        "privateFileId" => return PRIVATE_FILE.to_owned(),
        _ => {}
    }
    if let Some(example) = param.example().or(param.ty.values.first().copied()) {
        return example.to_owned();
    }
    match param.ty.json {
        JsonType::Integer | JsonType::Number => "1",
        JsonType::Boolean => "true",
        JsonType::Object => "{}",
        _ => "sample",
    }
    .to_owned()
}

/// Returns a body with the declared type.
fn sample(info: &EndpointInfo, param: &ParamInfo) -> Value {
    let index = info
        .params
        .iter()
        .position(|it| it.name == param.name)
        .unwrap();
    let settings = SchemaSettings::draft2020_12()
        .with(|settings| settings.definitions_path = "/components/schemas".into());
    let mut generator = settings.into_generator();
    let schemas = info.schemas(&mut generator);
    let schema = schemas.params[index].clone().map_or(json!({}), Value::from);
    let definitions = generator.take_definitions(true);
    let root = json!({"components": {"schemas": definitions}});
    let mut sample = restrait_fake::sample(&root, &schema).unwrap_or(json!({}));
    if let Value::Object(members) = &mut sample {
        // The time of the server is the default, and the schema accepts texts that are no times.
        members.remove("time");
    }
    sample
}

fn kebab(name: &str) -> String {
    let mut text = String::new();
    for char in name.chars() {
        if char.is_ascii_uppercase() {
            text.push('-');
        }
        text.push(char.to_ascii_lowercase());
    }
    text
}

#[test]
fn the_help_lists_all_resources_in_80_columns() {
    let output = losant(&["--help"]).env("COLUMNS", "80").output().unwrap();
    let help = text(&output.stdout);
    for api in losant::APIS {
        let start = format!("  {} ", kebab(api.name));
        assert_eq!(
            help.lines().filter(|line| line.starts_with(&start)).count(),
            1,
            "{start}"
        );
    }
    for heading in [
        "Devices: settings, states, commands:",
        "Instances:",
        "Options of every command:",
    ] {
        assert!(
            help.lines().any(|line| line == heading),
            "{heading} is not in {help}"
        );
    }
    for line in help.lines() {
        assert!(line.chars().count() <= 80, "{line}");
    }
}

#[test]
fn the_help_of_an_endpoint_tells_everything() {
    let args = ["instance-org", "payload-counts", "--help"];
    let output = losant(&args).env("COLUMNS", "200").output().unwrap();
    let help = text(&output.stdout);
    for part in [
        "Returns the payload counts of all applications of an organization",
        "GET /instances/<instanceId>/orgs/<orgId>/payloadCounts",
        "instanceOrg.payloadCounts",
        "--instance-id <ID>",
        "--as-bytes",
        "[default: false]",
        "--start <TIME>",
        "Responses:\n  200  payload counts (payloadStats)",
        "Errors:\n  400  invalid request (error)\n  404  organization not found (error)",
        "Example:\n  losant instance-org payload-counts",
    ] {
        assert!(help.contains(part), "{part:?} is not in {help}");
    }
    assert!(help.find("--org-id").unwrap() < help.find("--start").unwrap());
    for line in help.lines() {
        assert!(line.chars().count() <= 100, "{line}");
    }
}

#[test]
fn the_help_of_a_body_lists_its_members() {
    let output = losant(&["org", "patch", "--help"]).output().unwrap();
    let help = text(&output.stdout);
    let body = help.split("Members of the body:").nth(1).expect(&help);
    assert!(
        body.lines()
            .any(|line| line.trim_start().starts_with("name ")),
        "{help}"
    );
}

#[test]
fn commands_without_a_command_show_their_help() {
    for args in [&[][..], &["instance-org"]] {
        let output = losant(args).output().unwrap();
        assert_eq!(output.status.code(), Some(0));
        assert!(text(&output.stdout).contains("Usage: losant"));
    }
}
