use std::path::PathBuf;

use serde_json::json;

use super::*;

/// Returns the file with this text.
fn parse(text: &str) -> Result<ConfigFile, Failure> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config.toml");
    guard::write(&path, text).unwrap();
    ConfigFile::load(path)
}

fn parsed(text: &str) -> ConfigFile {
    parse(text).unwrap()
}

const COMMENTED: &str = r#"# My accounts.
default_profile = "work"

[profiles.work] # the plant
token = "old" # until May
expires = 2026-05-01T00:00:00Z
url = "https://api.example.com"

# Defaults.
[profiles.work.params]
applicationId = "575ec8687ae143cd83dc4a97"

[profiles.home]
token = "other"
"#;

#[test]
fn profiles_have_tokens_urls_and_params() {
    let file = parsed(
        r#"
        default_profile = "work"
        [profiles.work]
        token = "t"
        url = "https://api.example.com"
        expires = 2026-12-01T12:00:00+02:00
        params = { applicationId = "a", perPage = 10, flag = true, ids = ["a", "b"], share = 0.5 }
        [profiles."a b"]
        "#,
    );
    assert_eq!(file.default_profile().unwrap().as_deref(), Some("work"));
    assert_eq!(file.names().unwrap(), ["work", "a b"]);
    let work = file.profile("work").unwrap().unwrap();
    assert_eq!((work.name(), work.token()), ("work", Some("t")));
    assert_eq!(work.url(), Some("https://api.example.com"));
    assert_eq!(work.expires().unwrap().to_string(), "2026-12-01T10:00:00Z");
    assert_eq!(work.param("applicationId"), Some(&json!("a")));
    assert_eq!(work.param("per-page"), Some(&json!(10)));
    assert_eq!(work.param("ids"), Some(&json!(["a", "b"])));
    assert_eq!(work.param("share"), Some(&json!(0.5)));
    assert!(file.profile("a b").unwrap().unwrap().token().is_none());
    assert!(file.profile("none").unwrap().is_none());
    assert!(file.unknown_keys("work").is_empty());
}

#[test]
fn an_empty_file_has_no_profiles() {
    let file = parsed("");
    assert!(file.names().unwrap().is_empty());
    assert!(file.default_profile().unwrap().is_none());
    assert!(file.profile("default").unwrap().is_none());
    let missing = ConfigFile::load(PathBuf::from("/nonexistent/config.toml")).unwrap();
    assert!(missing.names().unwrap().is_empty());
}

#[test]
fn a_new_profile_is_written_as_a_table() {
    let mut file = parsed("");
    let expires = "2026-12-01T12:00:00.25Z".parse().unwrap();
    file.set_token("work", "t", Some(expires)).unwrap();
    assert_eq!(
        file.document.to_string(),
        "[profiles.work]\ntoken = \"t\"\nexpires = 2026-12-01T12:00:00Z\n"
    );
    file.save().unwrap();
    let again = ConfigFile::load(file.path()).unwrap();
    let work = again.profile("work").unwrap().unwrap();
    assert_eq!(work.token(), Some("t"));
    assert_eq!(work.expires().unwrap().to_string(), "2026-12-01T12:00:00Z");
}

#[test]
fn comments_and_other_profiles_are_kept() {
    let mut file = parsed(COMMENTED);
    file.set_token("work", "new", None).unwrap();
    let expected = COMMENTED
        .replace("\"old\"", "\"new\"")
        .replace("expires = 2026-05-01T00:00:00Z\n", "");
    assert_eq!(file.document.to_string(), expected);
    assert!(file.remove_token("work").unwrap());
    let expected = expected.replace("token = \"new\" # until May\n", "");
    assert_eq!(file.document.to_string(), expected);
    assert!(!file.remove_token("work").unwrap());
    file.set_url("work", None).unwrap();
    file.set_url("home", Some("https://b.example")).unwrap();
    let text = file.document.to_string();
    assert!(!text.contains("api.example.com"), "{text}");
    assert!(text.ends_with("token = \"other\"\nurl = \"https://b.example\"\n"));
}

#[test]
fn inline_tables_stay_inline() {
    let mut file = parsed("profiles = { work = { token = \"old\" } }\n");
    file.set_token("work", "new", None).unwrap();
    file.set_token("home", "other", None).unwrap();
    file.save().unwrap();
    let again = ConfigFile::load(file.path()).unwrap();
    for (name, token) in [("work", "new"), ("home", "other")] {
        let profile = again.profile(name).unwrap().unwrap();
        assert_eq!(profile.token(), Some(token));
    }
}

#[test]
fn quotes_and_controls_in_tokens_survive() {
    let mut file = parsed("");
    for token in ["a\"b", "a\\b", "a'''b", "\u{7f}\n", "[x]"] {
        file.set_token("a.b \"c\"", token, None).unwrap();
        file.save().unwrap();
        let again = ConfigFile::load(file.path()).unwrap();
        let profile = again.profile("a.b \"c\"").unwrap().unwrap();
        assert_eq!(profile.token(), Some(token));
    }
}

#[test]
fn unknown_keys_are_noted_with_suggestions() {
    let file = parsed("default = 1\n[profiles.work]\ntokn = \"x\"\nzzz = 1\n[profiles.b]\nq = 1");
    let notes = file.unknown_keys("work");
    assert_eq!(
        notes,
        [
            "unknown key `default`",
            "unknown key `profiles.work.tokn`; did you mean `token`?",
            "unknown key `profiles.work.zzz`",
        ]
    );
}

#[test]
fn wrong_types_name_the_key_and_not_the_value() {
    for (text, expected) in [
        (
            "profiles = 7_654_321",
            "`profiles`: expected a table, found an integer",
        ),
        (
            "profiles.work = 7_654_321",
            "`profiles.work`: expected a table",
        ),
        (
            "profiles.work.token = 7_654_321",
            "`profiles.work.token`: expected a string, found an integer",
        ),
        ("profiles.work.url = [7_654_321]", "found an array"),
        (
            "profiles.work.expires = \"7_654_321\"",
            "expected a time such as",
        ),
        (
            "profiles.work.expires = 2026-05-01",
            "expected a time such as",
        ),
        (
            "profiles.work.params = 7_654_321",
            "`profiles.work.params`: expected a table",
        ),
        (
            "profiles.work.params.x.y = 7_654_321",
            "`profiles.work.params.x`: expected a value",
        ),
        ("profiles.work.params.x = nan", "`profiles.work.params.x`"),
    ] {
        let message = parsed(text).profile("work").unwrap_err().to_string();
        assert!(message.contains(expected), "{text}: {message}");
        assert!(!message.contains("654"), "{message}");
    }
    assert!(parsed("default_profile = 1").default_profile().is_err());
    assert!(parsed("profiles = 1").set_token("work", "t", None).is_err());
    assert!(
        parsed("profiles.work = 1")
            .set_token("work", "t", None)
            .is_err()
    );
}

#[test]
fn mistakes_name_the_line_and_show_no_token() {
    for (text, line) in [
        ("a = 1\n[profiles.work]\ntoken = \"s3cret\n", "line 3"),
        ("[profiles.work]\ntoken = s3cret", "line 2"),
        ("token = \"s3cret\"\ntoken = \"s3cret\"", "line 2"),
        ("[profiles.s3cret\n", "line 1"),
        ("s3cret", "line 1"),
    ] {
        let message = parse(text).err().unwrap().to_string();
        assert!(message.contains(line), "{text}: {message}");
        assert!(!message.contains("s3cret"), "{message}");
    }
    let deep = format!("a = {}", "[".repeat(100_000));
    assert!(parse(&deep).is_err());
}
