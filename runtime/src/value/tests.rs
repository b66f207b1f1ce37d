use super::*;

#[test]
fn value_is_32_bytes() {
    assert_eq!(size_of::<Value<'_>>(), 32);
}

#[test]
fn display_stores_up_to_30_bytes_inline() {
    for len in 0..64 {
        let text = "x".repeat(len);
        let value = Value::display(&text);
        assert_eq!(matches!(value.0, Repr::Inline(_)), len <= 30);
        assert_eq!(value.with_text(str::to_owned), Ok(Some(text)));
    }
}

#[test]
fn secrets_are_sent_but_redacted_in_debug() {
    for (value, text) in [
        (Value::secret("a"), "a"),
        (Value::str("a").into_secret(), "a"),
        (Value::string("a".into()).into_secret(), "a"),
        (Value::display(&'a').into_secret().into_secret(), "a"),
        (Value::int(-1).into_secret(), "-1"),
        (Value::uint(1).into_secret(), "1"),
        (Value::bool(true).into_secret(), "true"),
    ] {
        assert!(value.is_secret());
        assert_eq!(format!("{value:?}"), "[redacted]");
        assert_eq!(value.with_text(str::to_owned), Ok(Some(text.to_owned())));
        let mut texts = Vec::new();
        value.secret_texts(|text| texts.push(text.to_owned()));
        assert_eq!(texts, [text]);
    }
    assert!(!Value::absent().into_secret().is_secret());
    assert!(
        Value::invalid("no")
            .into_secret()
            .invalid_reason()
            .is_some()
    );
    let pairs = Value::pairs("=a%20b&=c".into()).into_secret();
    let mut texts = Vec::new();
    pairs.secret_texts(|text| texts.push(text.to_owned()));
    assert_eq!(texts, ["a b", "c"]);
    assert_eq!(format!("{pairs:?}"), "[redacted]");
}

#[test]
fn integers_are_written_in_decimal() {
    let text = |value: Value<'_>| value.with_text(str::to_owned).unwrap().unwrap();
    assert_eq!(text(Value::int(i64::MIN)), "-9223372036854775808");
    assert_eq!(text(Value::uint(u64::MAX)), "18446744073709551615");
    assert_eq!(text(Value::bool(true)), "true");
}
