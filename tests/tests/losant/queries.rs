//! Queries: what they accept, and how conditions are combined.

use losant::DeviceId;
use losant::types::{
    AdvancedQuery, FieldQuery, IdQuery, NodeMatch, NodeQuery, TagQuery, TagTextQuery,
};

#[test]
fn a_condition_is_never_dropped() {
    for json in [r#"{"$gt":1,"$gt":2}"#, r#"{"$new":1,"$new":1}"#] {
        let error = serde_json::from_str::<FieldQuery>(json).unwrap_err();
        assert!(error.to_string().contains("duplicate operator"), "{error}");
    }
    let twice = FieldQuery::not("a").and(FieldQuery::not("b"));
    let error = serde_json::to_string(&twice).unwrap_err();
    let wanted = "duplicate operator `$ne`; combine two queries with `$and`";
    assert_eq!(error.to_string(), wanted);
}

#[test]
fn conditions_of_values_can_be_combined() {
    let json = |query: FieldQuery| serde_json::to_string(&query).unwrap();
    let query = FieldQuery::from("a").ignore_case();
    assert_eq!(json(query), r#"{"$eq":"a","$ci":true}"#);
    let query = FieldQuery::Absent.and(FieldQuery::all([]));
    assert_eq!(json(query), r#"{"$eq":null}"#);
}

#[test]
fn an_id_has_exactly_one_condition() {
    let decode = serde_json::from_str::<IdQuery<DeviceId>>;
    assert_eq!(decode(r#"{"$ne":null}"#).unwrap(), IdQuery::present());
    for json in ["{}", r#"{"$gt":null,"$lt":null}"#] {
        let error = decode(json).unwrap_err().to_string();
        assert!(error.starts_with("expected one condition"), "{error}");
    }
}

#[test]
fn operators_cannot_be_combined_with_other_keys() {
    for json in [
        r#"{"$ne":null,"floor":"8"}"#,
        r#"{"floor":"8","$ne":null}"#,
        r#"{"$eq":null,"$ne":null}"#,
        r#"{"$ne":null,"$ne":{"floor":"8"}}"#,
    ] {
        let error = serde_json::from_str::<TagQuery>(json).unwrap_err();
        assert!(
            error
                .to_string()
                .starts_with("`$eq` and `$ne` cannot be combined"),
            "{error}"
        );
    }
    let error = serde_json::from_str::<NodeQuery>(r#"{"$ne":{"type":"a"},"type":"b"}"#);
    assert!(
        error
            .unwrap_err()
            .to_string()
            .starts_with("`$eq` and `$ne` cannot be combined")
    );
}

#[test]
fn a_negated_query_can_be_negated() {
    let query = NodeQuery::from(NodeMatch::new("HttpNode")).negated();
    assert_eq!(query.negated(), NodeQuery::Eq(NodeMatch::new("HttpNode")));
}

#[test]
fn only_tags_can_be_null() {
    assert_eq!(
        serde_json::from_str::<TagQuery>("null").unwrap(),
        TagQuery::untagged()
    );
    assert!(serde_json::from_str::<NodeQuery>("null").is_err());
    assert!(serde_json::from_str::<NodeQuery>(r#"{"$ne":null}"#).is_err());
}

#[test]
fn texts_of_tags_have_one_list() {
    for json in ["{}", r#"{"$in":["a"],"$nin":["b"]}"#] {
        let error = serde_json::from_str::<TagTextQuery>(json).unwrap_err();
        assert!(
            error.to_string().starts_with("expected `$in` or `$nin`"),
            "{error}"
        );
    }
}

#[test]
fn no_tag_is_dropped() {
    let error = serde_json::from_str::<TagQuery>(r#"{"floor":"7","floor":null}"#).unwrap_err();
    assert!(
        error.to_string().starts_with("duplicate tag `floor`"),
        "{error}"
    );
}

#[test]
fn operators_are_not_columns() {
    let query = AdvancedQuery::new().column("$or", "a");
    let error = serde_json::to_string(&query).unwrap_err();
    assert_eq!(error.to_string(), "`$or` is an operator, not a column");
    let error = serde_json::from_str::<AdvancedQuery>(r#"{"$not":1}"#).unwrap_err();
    assert!(
        error.to_string().starts_with("unknown operator `$not`"),
        "{error}"
    );
}

#[test]
fn no_part_is_dropped() {
    for json in [r#"{"a":1,"a":null}"#, r#"{"$or":[],"$or":[{}]}"#] {
        let error = serde_json::from_str::<AdvancedQuery>(json).unwrap_err();
        assert!(error.to_string().starts_with("duplicate field"), "{error}");
    }
    assert!(serde_json::from_str::<AdvancedQuery>(r#"{"$or":null}"#).is_err());
    let json = r#"{"$nor":[{"a":null}],"b":{"$ne":null}}"#;
    let query: AdvancedQuery = serde_json::from_str(json).unwrap();
    assert_eq!(serde_json::to_string(&query).unwrap(), json);
}
