//! Tests of results of limited size.

use serde_json::json;

use super::*;

/// Returns all parts of a value, and their number.
fn parts(value: &Json, max_bytes: usize) -> Vec<Cut> {
    let mut parts = Vec::new();
    let mut start = 0;
    loop {
        let part = cut(value.clone(), start, max_bytes);
        let next = part.part.as_ref().filter(|it| it.end < it.total);
        let next = next.map(|it| it.end);
        parts.push(part);
        match next {
            Some(next) => {
                assert!(next > start, "no progress at {start}");
                start = next;
            }
            None => return parts,
        }
    }
}

#[test]
fn small_values_are_whole() {
    let value = json!({"items": [1, 2, 3]});
    let expected = Cut {
        value: value.clone(),
        part: None,
    };
    assert_eq!(cut(value, 0, 100), expected);
}

#[test]
fn lists_are_cut_at_items() {
    let items: Vec<_> = (0..1000)
        .map(|id| json!({"id": id, "name": "a pump"}))
        .collect();
    for value in [
        json!(items),
        json!({"count": 1000, "items": items}),
        json!({"a": {"b": [items]}, "c": "text"}),
    ] {
        let parts = parts(&value, 4000);
        assert!(parts.len() > 5);
        let mut count = 0;
        for part in &parts {
            assert!(size(&part.value) <= 4000, "{}", size(&part.value));
            let text = part.value.to_string();
            count += text.matches("a pump").count();
        }
        assert_eq!(count, 1000);
    }
    let first = cut(json!({"count": 1000, "items": items}), 0, 4000);
    assert_eq!(first.value["count"], 1000);
    let part = first.part.unwrap();
    assert_eq!(
        (part.path.as_str(), part.start, part.total),
        ("items", 0, 1000)
    );
}

#[test]
fn objects_and_texts_are_cut_too() {
    let members: Map<_, _> = (0..500)
        .map(|index| (format!("m{index:03}"), json!("value")))
        .collect();
    let parts_of_object = parts(&Json::Object(members.clone()), 1000);
    let all: Map<_, _> = parts_of_object
        .iter()
        .flat_map(|part| part.value.as_object().unwrap().clone())
        .collect();
    assert_eq!(all, members);

    let text = "é\"".repeat(3000);
    let parts_of_text = parts(&json!({"log": text}), 1000);
    let all: String = parts_of_text
        .iter()
        .map(|part| part.value["log"].as_str().unwrap())
        .collect();
    assert_eq!(all, text);
    for part in parts_of_text.iter().chain(&parts_of_object) {
        assert!(size(&part.value) <= 1000);
    }
}

#[test]
fn items_that_do_not_fit_are_left_out_and_can_be_selected() {
    let large = "x".repeat(3000);
    let value = json!({"devices": {"a": large, "b": large, "c": 1}});
    let first = cut(value.clone(), 0, 1000);
    assert_eq!(first.value["devices"]["c"], 1);
    assert_eq!(first.part.unwrap().left_out, ["devices.a", "devices.b"]);
    assert_eq!(select(value.clone(), "devices.a").unwrap(), json!(large));
    assert!(select(value, "devices.d").unwrap_err().contains("`d`"));
    assert_eq!(select(json!([{"a": 7}]), "0.a").unwrap(), 7);
}

#[test]
fn a_cursor_after_the_end_is_an_empty_part() {
    let part = cut(json!([1, 2]), 9, 100);
    assert_eq!(part.value, json!([]));
    assert_eq!(part.part.unwrap().total, 2);
    assert_eq!(cut(json!(null), 3, 100).value, json!(null));
}
