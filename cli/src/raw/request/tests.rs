use serde_json::json;

use super::*;

fn request(args: &[&str]) -> Result<Request, Failure> {
    let command = clap::Command::new("api").args(super::super::args());
    let matches = command.get_matches_from([&["api"], args].concat());
    Request::read(&matches)
}

fn url(path: &str, query: &[&str]) -> String {
    let query = query.iter().flat_map(|pair| ["--query", *pair]);
    let args: Vec<_> = ["GET", path].into_iter().chain(query).collect();
    request(&args).unwrap().url("https://api.example.com/v1")
}

#[test]
fn paths_are_below_the_base_url() {
    assert_eq!(url("/users/7", &[]), "https://api.example.com/v1/users/7");
    assert_eq!(url("users", &[]), "users");
    assert_eq!(url("//evil.example/x", &[]), "//evil.example/x");
    assert_eq!(url("https://evil.example", &[]), "https://evil.example");
}

#[test]
fn pairs_of_the_query_are_escaped() {
    let query = ["a=b c", "q={\"x\":1}", "e="];
    assert_eq!(
        url("/users", &query),
        "https://api.example.com/v1/users?a=b%20c&q=%7B%22x%22%3A1%7D&e="
    );
    assert_eq!(url("users?x=1", &["a=b=c"]), "users?x=1&a=b%3Dc");
}

#[test]
fn bodies_are_json_unless_a_header_sets_the_type() {
    let body = |args: &[&str]| request(&[&["POST", "/x"], args].concat()).unwrap();
    assert_eq!(
        body(&["--body", r#"{"a":1}"#]).body,
        Body::Json(json!({"a": 1}))
    );
    let csv = body(&["--header", "Content-Type: text/csv", "--body", "a,b"]);
    assert_eq!(csv.body, Body::Bytes("text/csv", b"a,b".to_vec()));
    assert!(csv.headers.is_empty());
    let file = body(&["--header", "content-type:a/b", "--body", "@x.bin"]);
    assert_eq!(file.body, Body::File("a/b", "x.bin".to_owned()));
    let stdin = body(&["--header", "content-type:a/b", "--body", "-"]);
    assert_eq!(stdin.body, Body::Stdin("a/b"));
}

#[test]
fn mistakes_name_the_option() {
    for (args, expected) in [
        (
            &["GE T", "/x"][..],
            "invalid method `GE T`: expected a method such as `GET`",
        ),
        (&["GET", ""], "invalid path: expected a path such as `/me`"),
        (
            &["GET", "/x", "--query", "abc"],
            "invalid `--query`: expected `name=value`",
        ),
        (
            &["GET", "/x", "--header", ": abc"],
            "invalid `--header`: expected `name:value`",
        ),
    ] {
        assert_eq!(request(args).unwrap_err().to_string(), expected);
    }
    let error = request(&["POST", "/x", "--body", "{"])
        .unwrap_err()
        .to_string();
    assert!(
        error.starts_with("invalid `--body`: expected JSON"),
        "{error}"
    );
}

#[test]
fn registered_methods_can_be_in_lower_case() {
    assert_eq!(request(&["delete", "/x"]).unwrap().method, Method::DELETE);
    assert_eq!(request(&["purge", "/x"]).unwrap().method.as_str(), "purge");
}
