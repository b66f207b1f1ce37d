//! Tests of tables.

use super::*;
use proptest::prelude::*;
use serde_json::json;

fn terminal(width: Option<usize>) -> Terminal {
    Terminal {
        is_tty: width.is_some(),
        width,
        has_colors: false,
    }
}

fn written(blocks: &[&[Json]], width: Option<usize>, fields: &[&str]) -> String {
    let fields: Vec<_> = fields.iter().map(|field| (*field).to_owned()).collect();
    let (mut table, mut bytes) = (Table::default(), Vec::new());
    for block in blocks {
        for item in *block {
            table.push(item.clone());
        }
        table.write(&mut bytes, terminal(width), &fields).unwrap();
    }
    String::from_utf8(bytes).unwrap()
}

#[test]
fn columns_are_aligned() {
    let items = [
        json!({"id": "a", "name": "Pump", "count": 1}),
        json!({"id": "b", "name": "Gateway", "count": 200}),
    ];
    assert_eq!(
        written(&[&items], Some(80), &[]),
        "id  name     count\na   Pump         1\nb   Gateway    200\n"
    );
    assert_eq!(
        written(&[&items], None, &["count", "x"]),
        "count  x\n    1\n  200\n"
    );
    assert_eq!(
        written(&[&[json!("a"), json!("b")]], Some(80), &[]),
        "a\nb\n"
    );
}

#[test]
fn columns_that_do_not_fit_are_left_out() {
    let items = [json!({"id": "0123456789", "name": "Pump", "state": "on"})];
    assert_eq!(
        written(&[&items], Some(16), &[]),
        "id          name\n0123456789  Pump\n"
    );
    assert_eq!(written(&[&items], Some(8), &[]), "id\n0123456…\n");
    assert_eq!(
        written(&[&items], Some(14), &["id", "name"]),
        "id        name\n0123456…  Pump\n"
    );
}

#[test]
fn blocks_have_equal_widths() {
    let (first, second) = ([json!({"a": "xyz", "b": 1})], [json!({"a": "x", "b": 2})]);
    assert_eq!(
        written(&[&first, &second], Some(80), &[]),
        "a    b\nxyz  1\nx    2\n"
    );
}

proptest! {
    #[test]
    fn rows_fit_and_have_no_control_characters(
        rows in prop::collection::vec(prop::collection::btree_map("[a-z]{1,9}|id|name", any::<String>(), 1..6), 1..5),
        width in 20usize..100,
    ) {
        let rows: Vec<_> = rows.into_iter().map(|row| json!(row)).collect();
        for line in written(&[&rows], Some(width), &[]).lines() {
            prop_assert!(line.width() <= width, "{:?} {}", line, width);
            prop_assert!(!line.contains(char::is_control));
        }
    }
}
