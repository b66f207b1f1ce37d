//! The rule of literals as values of a param: they can be values of its type.

use std::ops::RangeInclusive;

use syn::Type;

use crate::syntax::{TextLit, Ty};

/// Checks that the value of `key` can be a value of the type. Types of the user are not known.
///
/// # Errors
///
/// Returns the problem and the remedy.
pub(crate) fn check(ty: &Type, key: &str, text: &TextLit) -> Result<(), String> {
    let Some(scalar) = Ty::from(ty).scalar() else {
        return Ok(());
    };
    let value = text.value.as_str();
    let range: RangeInclusive<i128> = match scalar {
        "bool" => return expect(value.parse::<bool>().is_ok(), scalar, key, "true", text),
        "char" => return expect(value.chars().count() == 1, scalar, key, "\"a\"", text),
        "f32" | "f64" => {
            let is_number = value.parse::<f64>().is_ok_and(f64::is_finite);
            return expect(is_number, scalar, key, "0.5", text);
        }
        "i8" => i8::MIN.into()..=i8::MAX.into(),
        "i16" => i16::MIN.into()..=i16::MAX.into(),
        "i32" => i32::MIN.into()..=i32::MAX.into(),
        "i64" | "isize" => i64::MIN.into()..=i64::MAX.into(),
        "i128" => i128::MIN..=i128::MAX,
        "u128" => return expect(value.parse::<u128>().is_ok(), scalar, key, "1", text),
        "u8" => u8::MIN.into()..=u8::MAX.into(),
        "u16" => u16::MIN.into()..=u16::MAX.into(),
        "u32" => u32::MIN.into()..=u32::MAX.into(),
        "u64" | "usize" => u64::MIN.into()..=u64::MAX.into(),
        _ => return Ok(()),
    };
    match value.parse::<i128>() {
        Ok(number) if range.contains(&number) => Ok(()),
        Ok(_) => Err(format!(
            "`{}` is out of range for `{scalar}`; write a number from {} to {}",
            text.source(),
            range.start(),
            range.end()
        )),
        Err(_) => expect(false, scalar, key, "1", text),
    }
}

fn expect(
    is_valid: bool,
    scalar: &str,
    key: &str,
    example: &str,
    text: &TextLit,
) -> Result<(), String> {
    if is_valid {
        return Ok(());
    }
    let found = text.source();
    Err(format!(
        "expected a value of `{scalar}`, found `{found}`; write `{key} = {example}`"
    ))
}
