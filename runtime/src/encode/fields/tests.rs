use serde_json::json;

use super::*;

fn decoded(pairs: Result<String, PairsError>) -> String {
    pairs.unwrap().replace("%5B", "[").replace("%5D", "]")
}

#[test]
fn writes_a_pair_for_each_leaf() {
    let filter = json!([{"key": "floor", "value": "8 a"}, {"key": "x&y"}]);
    assert_eq!(
        decoded(brackets(&filter)),
        "[0][key]=floor&[0][value]=8%20a&[1][key]=x%26y"
    );
    let filter = json!({"responseCode": [404, 500], "deep": {"er": true}});
    assert_eq!(
        decoded(flat(&filter)),
        "deep[er]=true&responseCode[0]=404&responseCode[1]=500"
    );
}

#[test]
fn writes_scalars_without_brackets() {
    assert_eq!(decoded(brackets("gateway")), "=gateway");
    assert_eq!(decoded(brackets(&-1.5)), "=-1.5");
    assert_eq!(decoded(brackets("")), "=");
}

#[test]
fn writes_nothing_for_empty_values() {
    for empty in [
        json!([]),
        json!({}),
        json!(null),
        json!({"a": [], "b": null}),
    ] {
        assert_eq!(decoded(brackets(&empty)), "");
        assert_eq!(decoded(flat(&empty)), "");
    }
}

#[test]
fn rejects_values_without_fields_and_invalid_keys() {
    assert!(flat("text").is_err());
    assert!(flat(&3).is_err());
    assert!(brackets(&f64::NAN).is_err());
    assert!(brackets(&std::collections::BTreeMap::from([((1, 2), 3)])).is_err());
}

#[test]
fn rejects_keys_that_change_the_structure() {
    #[derive(serde::Serialize)]
    struct Renamed {
        #[serde(rename = "page[size]")]
        size: u8,
    }
    for key in ["a][admin", "", "[", "]", "a[0]", "[]"] {
        let map = json!({ key: 1 });
        let nested = json!({"a": [{ key: 1 }]});
        for value in [&map, &nested] {
            assert!(brackets(value).is_err(), "{value}");
            assert!(flat(value).is_err(), "{value}");
        }
    }
    // The name of a field is not data, but inside brackets it must be one key.
    assert_eq!(decoded(flat(&Renamed { size: 1 })), "page[size]=1");
    assert!(brackets(&Renamed { size: 1 }).is_err());
    assert!(flat(&json!({"a": 1}).as_object()).is_ok());
    for key in ["a&b=c", "a.b", "a%5Db", "grüße", "\0", " "] {
        let mut encoded = String::new();
        percent::encode(key, &mut encoded);
        let map = json!({ key: 1 });
        assert_eq!(brackets(&map).unwrap(), format!("%5B{encoded}%5D=1"));
        assert_eq!(flat(&map).unwrap(), format!("{encoded}=1"));
    }
}

#[test]
fn accepts_numbers_and_variants_as_keys() {
    #[derive(PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
    enum Shade {
        Dark,
        Of(u8),
    }
    let map = std::collections::BTreeMap::from([(7_u8, Shade::Dark), (9, Shade::Of(3))]);
    assert_eq!(decoded(brackets(&map)), "[7]=Dark&[9][Of]=3");
}

#[test]
fn rejects_deeply_nested_values() {
    let mut value = json!(1);
    for _ in 0..100 {
        value = json!([value]);
    }
    assert!(brackets(&value).is_err());
}
