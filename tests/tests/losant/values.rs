//! Numbers, ids and resolutions: parsed, compared and written.

use losant::param::Param as _;
use losant::{Number, OrgId, Resolution};

#[test]
fn keeps_the_form_of_numbers() {
    for text in [
        "0",
        "3",
        "-3",
        "2.5",
        "-0.25",
        "1.0",
        "9223372036854775807",
        "-9223372036854775808",
        "9223372036854775808",
        "18446744073709551615",
    ] {
        let number: Number = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&number).unwrap(), text);
    }
    assert!(serde_json::from_str::<Number>("\"3\"").is_err());
}

#[test]
fn keeps_all_digits_of_fractions() {
    // The readings of a 12-bit converter at 3.3 V.
    for step in 0..4096 {
        let text = (f64::from(step) * 3.3 / 4096.0).to_string();
        let number: Number = serde_json::from_str(&text).unwrap();
        assert_eq!(number.to_string(), text);
    }
}

#[test]
fn refuses_numbers_that_json_does_not_have() {
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let error = serde_json::to_string(&Number::from(number)).unwrap_err();
        let text = format!("invalid `Number`: JSON has no `{number}`; send a finite number");
        assert_eq!(error.to_string(), text);
    }
}

#[test]
fn equal_integers_are_equal() {
    assert_eq!(Number::Int(5), Number::UInt(5));
    assert_ne!(Number::Int(-1), Number::UInt(u64::MAX));
    assert_ne!(Number::Int(1), Number::Float(1.0));
    assert_eq!(Number::UInt(7).as_i64(), Some(7));
    assert_eq!(Number::UInt(u64::MAX).as_i64(), None);
    assert_eq!(Number::Int(-1).as_u64(), None);
}

#[test]
fn sums_become_floats_instead_of_overflowing() {
    let sum: Number = [Number::Int(i64::MAX), Number::Int(1)].into_iter().sum();
    assert_eq!(sum, Number::UInt(1 << 63));
    assert_eq!(sum + sum, Number::Float(18_446_744_073_709_551_616.0));
    assert_eq!(
        [Number::Int(1), Number::Int(2)].into_iter().sum::<Number>(),
        Number::Int(3)
    );
}

#[test]
fn stores_12_bytes_and_round_trips_through_serde() {
    assert_eq!(size_of::<Option<OrgId>>(), 13);
    assert_eq!(size_of::<OrgId>(), 12);
    let json = "\"575ed6e87ae143cd83dc4aa8\"";
    let id: OrgId = serde_json::from_str(json).unwrap();
    assert_eq!(serde_json::to_string(&id).unwrap(), json);
    assert_eq!(format!("{id:?}"), "OrgId(575ed6e87ae143cd83dc4aa8)");
    assert_eq!(OrgId::from_bytes(*id.as_bytes()), id);
    assert!(serde_json::from_str::<OrgId>("12").is_err());
    assert!(serde_json::from_str::<OrgId>("\"12\"").is_err());
}

#[test]
fn accepts_exactly_24_hexadecimal_digits() {
    let capitals: OrgId = "575ED6E87AE143CD83DC4AA8".parse().unwrap();
    assert_eq!(capitals.to_string(), "575ed6e87ae143cd83dc4aa8");
    for text in [
        "",
        "575ed6e87ae143cd83dc4aa",
        "575ed6e87ae143cd83dc4aa8a",
        "575ed6e87ae143cd83dc4aag",
        "+75ed6e87ae143cd83dc4aa8",
        " 75ed6e87ae143cd83dc4aa8",
        "575ed6e87ae143cd83dc4aé",
        "../../../../../../../../",
    ] {
        let error = text.parse::<OrgId>().unwrap_err().to_string();
        assert!(
            error.starts_with("invalid `OrgId`: expected 24 hexadecimal digits, found "),
            "{error}"
        );
    }
}

#[test]
fn parses_what_it_displays() {
    for resolution in [Resolution::Day, Resolution::Hour] {
        assert_eq!(resolution.to_string().parse(), Ok(resolution));
        assert_eq!(
            u128::from(resolution.as_millis()),
            resolution.duration().as_millis()
        );
        assert!(
            Resolution::TYPE
                .values
                .contains(&resolution.to_string().as_str())
        );
    }
    let error = "6\n".parse::<Resolution>().unwrap_err();
    assert!(error.to_string().ends_with(", found `6\\n`"), "{error}");
}
