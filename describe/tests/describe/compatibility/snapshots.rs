//! Snapshots: traits, clients, files.

use restrait::{api, endpoint};
use restrait_describe::compatibility::{Kind, Snapshot};

/// Users of the old version.
#[api]
trait Users {
    #[endpoint(method = "GET", path = "/users")]
    fn list(&self) -> String;
}

/// The same endpoints under another name.
#[api]
trait People {
    #[endpoint(method = "GET", path = "/users")]
    fn list(&self) -> String;
}

/// Other endpoints.
#[api]
trait Things {
    #[endpoint(method = "GET", path = "/things")]
    fn list(&self) -> String;
}

mod old {
    pub use restrait;

    #[restrait::client(base_url = "https://one.example.com", headers("x-version" = "1"))]
    pub struct Api {
        #[header("x-tenant")]
        tenant: Option<String>,
    }
}

mod new {
    pub use restrait;

    #[restrait::client(
        base_url = "https://two.example.com",
        headers("x-version" = "2"),
        auth = header("x-key"),
    )]
    pub struct Api {
        #[query("lang")]
        language: Option<String>,
        #[query("links", send = true)]
        links: Option<bool>,
    }
}

#[test]
fn resources_are_new_removed_or_renamed() {
    let version =
        |infos: &[&'static restrait::info::ApiInfo]| Snapshot::new::<restrait::Client>(infos);
    let report = |old: &Snapshot, new: &Snapshot| old.compare(new).to_string();
    let (users, people) = (version(&[&users::INFO]), version(&[&people::INFO]));
    let both = version(&[&users::INFO, &things::INFO]);
    assert_eq!(report(&users, &users), "no changes");
    assert!(
        report(&users, &both)
            .contains("minor: things: new resource\nminor: existing code compiles")
    );
    assert!(
        report(&both, &users)
            .contains("major: things: removed resource; deprecate it first\nmajor:")
    );
    let renamed = report(&users, &people);
    assert!(renamed.contains("major: users: the trait is renamed to `people`\n"));
    // It is not a new resource as well, and its other changes are reported.
    assert!(!renamed.contains("new resource"), "{renamed}");
    assert!(
        renamed.contains("minor: people: the documentation changed\n"),
        "{renamed}"
    );
    // A resource that the old version has is not another one with a new name.
    let others = version(&[&people::INFO]).compare(&version(&[]));
    assert_eq!(others.changes.len(), 1);
    let (two, one) = (
        version(&[&users::INFO, &people::INFO]),
        version(&[&people::INFO]),
    );
    assert!(report(&two, &one).contains("major: users: removed resource"));
}

#[test]
fn an_empty_version_and_a_full_one_are_compared() {
    let (empty, full) = (
        Snapshot::new::<losant::Client>(&[]),
        Snapshot::new::<losant::Client>(losant::APIS),
    );
    assert_eq!(empty.compare(&empty).kind(), None);
    let added = empty.compare(&full);
    assert_eq!(
        (added.kind(), added.changes.len()),
        (Some(Kind::Minor), losant::APIS.len())
    );
    let removed = full.compare(&empty);
    assert_eq!(
        (removed.kind(), removed.changes.len()),
        (Some(Kind::Major), losant::APIS.len())
    );
    assert!(
        removed
            .to_string()
            .ends_with("\nmajor: existing code may not compile")
    );
}

#[test]
fn a_new_common_param_is_minor_unless_it_is_sent() {
    let (old, new) = (
        Snapshot::new::<old::Api>(&[]),
        Snapshot::new::<new::Api>(&[]),
    );
    let comparison = old.compare(&new);
    let changes: Vec<_> = comparison
        .changes
        .iter()
        .map(|change| (change.kind, change.message.as_str()))
        .collect();
    assert_eq!(
        changes,
        [
            (
                Kind::Behavior,
                "the base URL changed from `https://one.example.com` to `https://two.example.com`"
            ),
            (
                Kind::Behavior,
                "the authentication changed from `any of bearer` to `any of header x-key: `"
            ),
            (
                Kind::Behavior,
                "the headers and query of all requests changed from `header x-version: 1` to `header x-version: 2`"
            ),
            (
                Kind::Major,
                "removed optional common param `tenant`; deprecate it first"
            ),
            (Kind::Minor, "new optional common param `language`"),
            (
                Kind::Behavior,
                "new optional common param `links`, which is sent as `true`"
            ),
        ]
    );
}

#[test]
fn changes_have_the_line_of_the_declaration() {
    let (old, new) = (
        Snapshot::new::<restrait::Client>(&[&users::INFO]),
        Snapshot::new::<restrait::Client>(&[&users_with_limit::users::INFO]),
    );
    let comparison = old.compare(&new);
    let line = users_with_limit::users::INFO.endpoint("list").unwrap().line;
    let message = "minor: users.list: new optional param `limit`";
    let expected = format!("{}:{line}: {message}", file!().replace('\\', "/"));
    assert_eq!(
        comparison.changes[1].to_string().replace('\\', "/"),
        expected
    );
}

mod users_with_limit {
    use restrait::{api, endpoint};

    #[api]
    pub(super) trait Users {
        #[endpoint(method = "GET", path = "/users")]
        fn list(&self, limit: Option<u32>) -> String;
    }
}

#[test]
fn a_snapshot_is_read_as_it_was_written() {
    let snapshot = Snapshot::new::<old::Api>(&[&users::INFO, &things::INFO]);
    let text = snapshot.to_json().unwrap();
    assert_eq!(Snapshot::from_json(&text).unwrap(), snapshot);
    assert!(text.ends_with("}\n"));
}

#[test]
fn losant_is_read_as_it_was_written() {
    let snapshot =
        Snapshot::new::<losant::Client>(&[&losant::instance_org::INFO, &losant::devices::INFO]);
    let text = snapshot.to_json().unwrap();
    let comparison = Snapshot::from_json(&text).unwrap().compare(&snapshot);
    assert_eq!(comparison.to_string(), "no changes");
}

#[test]
fn other_documents_are_refused() {
    let message = |text: &str| Snapshot::from_json(text).unwrap_err().to_string();
    assert!(message("").starts_with("not a snapshot of an API: "));
    assert!(message("[1]").starts_with("not a snapshot of an API: "));
    assert!(message("{\"openapi\": \"3.1.0\"}").contains("missing field `format`"));
    let newer = Snapshot::new::<old::Api>(&[])
        .to_json()
        .unwrap()
        .replace("\"format\": 1", "\"format\": 2");
    assert_eq!(
        message(&newer),
        "unknown format 2 of a snapshot, expected 1; write it again"
    );
    // Other members than those of this version do not matter.
    assert_eq!(
        message("{\"format\": 3, \"apis\": {}}"),
        "unknown format 3 of a snapshot, expected 1; write it again"
    );
    let nested = format!(
        "{{\"format\": 1, \"a\": {}1{}}}",
        "[".repeat(9000),
        "]".repeat(9000)
    );
    assert!(message(&nested).starts_with("not a snapshot of an API: "));
}
