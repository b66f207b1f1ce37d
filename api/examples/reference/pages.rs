//! The reference of the Losant API: its traits, and its types in examples.

use losant::info::ParamInfo;
use restrait_describe::reference::{Expression, Reference};

/// Returns the reference.
pub(crate) fn reference() -> Reference {
    Reference::new::<losant::Client>(losant::APIS)
    .title("Losant API")
    .intro("The endpoints of the [Losant API](https://docs.losant.com/rest-api/overview/) that the crate `losant` declares.")
    .command("cargo run --example reference")
    .values(value)
}

/// Returns a value of one of losant's own types.
fn value(param: &ParamInfo, text: &str) -> Option<Expression> {
    let ty = param.ty.name;
    let expression = match ty {
        "TimePoint" => Expression::new(format!("TimePoint::from_millis({text})")),
        "ArchiveDay" => {
            let point = format!("TimePoint::from_millis({text}).into()");
            return Some(Expression::new(point).import("losant::TimePoint"));
        }
        "Millis" => return Some(duration(format!("Duration::from_millis({text})"))),
        "Seconds" => return Some(duration(format!("Duration::from_secs({text})"))),
        "Resolution" if text == "3600000" => Expression::new("Resolution::Hour"),
        "Resolution" => Expression::new("Resolution::Day"),
        "Part" => {
            let part = "Part::new(\"content\").file_name(\"file.txt\")";
            return Some(Expression::new(part).import("losant::body::Part"));
        }
        _ if param.ty.values.contains(&text) => {
            let variant = Expression::new(format!("{ty}::{}", upper_camel(text)));
            return Some(variant.import(format!("losant::types::{ty}")));
        }
        _ => return None,
    };
    Some(expression.import(format!("losant::{ty}")))
}

fn duration(code: String) -> Expression {
    Expression::new(code).import("std::time::Duration")
}

/// Returns a text as the name of a variant: `ClientName` for `client_name`.
fn upper_camel(text: &str) -> String {
    let words = text.split('_').map(|word| {
        let mut chars = word.chars();
        let first = chars.next().into_iter().flat_map(char::to_uppercase);
        first.chain(chars).collect::<String>()
    });
    words.collect()
}
