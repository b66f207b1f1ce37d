//! The page of `instanceOrg`, compared with the vendor's page, row for row.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::markdown::{Cell, Parsed, Row, parse};
use crate::pages;

/// Names that the vendor's table leaves out, although the official clients send them.
const UNLISTED: [&str; 3] = ["_actions", "_links", "_embedded"];

/// Reads a document about the API, which is not part of this repository.
fn shared(path: &str) -> Option<Value> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    let Ok(text) = fs::read_to_string(root.join(path)) else {
        println!("skipped: the vendor's page is not available");
        return None;
    };
    Some(serde_json::from_str(&text).unwrap())
}

fn our_page() -> Parsed {
    let pages = pages::reference().pages();
    let page = pages.iter().find(|page| page.path == "instance-org.md");
    parse(&page.unwrap().text)
}

#[test]
fn the_page_of_instance_org_has_every_row_of_the_vendors_page() {
    let Some(vendor) = shared("losant/instance-org.json") else {
        return;
    };
    let ours = our_page();
    assert_eq!(ours.sections[1].title, vendor["title"].as_str().unwrap());
    let actions = vendor["actions"].as_array().unwrap();
    let titles: Vec<_> = ours
        .sections
        .iter()
        .filter(|section| section.level == 2)
        .collect();
    assert_eq!(titles.len(), actions.len());
    let (mut params, mut successes, mut errors, mut narrower) = (0, 0, 0, 0);
    let mut newer = BTreeSet::new();
    for (action, section) in actions.iter().zip(titles) {
        let title = action["title"].as_str().unwrap();
        assert_eq!(section.title, title);
        let anchor = format!("#{}", action["anchor"].as_str().unwrap());
        assert!(ours.links.contains(&anchor), "{anchor}");
        let request = format!("{} {}", text(&action["http_method"]), text(&action["path"]));
        assert!(section.names.contains(&request), "{title}: {request}");

        let rows = rows_of_vendor(&ours, title);
        let expected = action["params"].as_array().unwrap();
        assert_eq!(rows.len(), expected.len(), "{title}");
        for (row, expected) in rows.iter().zip(expected) {
            narrower += usize::from(compare_param(title, row, expected));
        }
        params += rows.len();
        successes += compare_statuses(&ours, title, "Successful responses", &action["responses"]);
        errors += compare_statuses(&ours, title, "Errors", &action["errors"]);
        newer.extend(compare_scopes(&ours, title, &action["scopes"]));
    }
    println!(
        "{} actions, {params} param rows, {successes} successes, {errors} errors are equal; {narrower} \
         params that the vendor calls `string` have a narrower type; scopes newer than 1.29.3: {newer:?}",
        actions.len()
    );
    assert_eq!((actions.len(), params, successes, errors), (7, 36, 7, 14));
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// Returns the rows that the vendor lists as well.
fn rows_of_vendor<'a>(ours: &'a Parsed, title: &str) -> Vec<&'a Row> {
    let rows = ours.rows(title, "Parameters").iter();
    rows.filter(|row| !UNLISTED.contains(&row["Name"].text.as_str()))
        .collect()
}

/// Compares a row. Returns `true` if our type is narrower than the vendor's `string`.
fn compare_param(title: &str, row: &Row, expected: &Value) -> bool {
    let name = text(&expected["name"]);
    let context = format!("{title}: {name}");
    assert_eq!(row["Name"].text, name, "{context}");
    let required = if expected["required"] == true {
        "yes"
    } else {
        "no"
    };
    assert_eq!(row["Required"].text, required, "{context}");
    assert_eq!(row["Default"].text, text(&expected["default"]), "{context}");
    assert!(!row["Description"].text.is_empty(), "{context}");
    if let Some(schema) = expected["schema"].as_object() {
        compare_schema(&context, &row["Type"], &schema["definition"]);
        return false;
    }
    assert_eq!(row["Example"].text, text(&expected["example"]), "{context}");
    assert_eq!(expected["type"], "string", "{context}");
    let values = text(&expected["description"]).split_once("Accepted values are: ");
    let description = &row["Description"].text;
    match values {
        Some((_, values)) => {
            for value in values.split(", ") {
                assert!(description.contains(value), "{context}: {value}");
            }
        }
        None => assert!(!description.contains("Accepted values"), "{context}"),
    }
    match row["Type"].text.split(',').next().unwrap() {
        "string" | "list of string" => false,
        // The vendor's page calls every value in a URL a string, also numbers and booleans.
        "integer" | "boolean" => true,
        other => panic!("{context}: {other}"),
    }
}

/// Compares the name of a schema. It is a link to its section.
fn compare_schema(context: &str, cell: &Cell, definition: &Value) {
    let name = text(definition);
    assert_eq!(cell.text, name, "{context}");
    let link = format!("schemas.md#{}", name.to_lowercase());
    assert_eq!(cell.link, Some(link), "{context}");
}

fn compare_statuses(ours: &Parsed, title: &str, kind: &str, expected: &Value) -> usize {
    let rows = ours.rows(title, kind);
    let expected = expected.as_array().unwrap();
    assert_eq!(rows.len(), expected.len(), "{title}: {kind}");
    for (row, expected) in rows.iter().zip(expected) {
        assert_eq!(
            row["Status"].text,
            expected["code"].to_string(),
            "{title}: {kind}"
        );
        compare_schema(title, &row["Type"], &expected["schema"]["definition"]);
        assert!(!row["Description"].text.is_empty(), "{title}: {kind}");
    }
    rows.len()
}

/// Compares the scopes. Returns those that are newer than the vendor's page.
fn compare_scopes(ours: &Parsed, title: &str, expected: &Value) -> Vec<String> {
    let section = ours.find(title, "Authentication").expect(title);
    let scopes = section.names.iter().filter(|name| !name.contains(' '));
    let (newer, scopes): (Vec<_>, Vec<_>) = scopes
        .cloned()
        .partition(|scope| scope.ends_with(".bounded"));
    let expected: Vec<_> = expected.as_array().unwrap().iter().map(text).collect();
    assert_eq!(scopes, expected, "{title}");
    newer
}
