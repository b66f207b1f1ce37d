//! Comparison of params.

use super::change::{Changes, Kind};
use super::snapshot::{Endpoint, Param};

/// Compares the params of an endpoint or the common params of a client. `noun` names one of them.
pub(super) fn compare(changes: &mut Changes, noun: &str, old: &[Param], new: &[Param]) {
    for old_param in old {
        let title = format!("{noun} `{}`", old_param.rust_name);
        match counterpart(old_param, old, new) {
            Some(new_param) => pair(changes, &title, old_param, new_param),
            None if old_param.required => {
                changes.add(Kind::Major, format!("removed required {title}"));
            }
            None => changes.add(
                Kind::Major,
                format!("removed optional {title}; deprecate it first"),
            ),
        }
    }
    for new_param in new {
        if counterpart(new_param, new, old).is_some() {
            continue;
        }
        let title = format!("{noun} `{}`", new_param.rust_name);
        match (new_param.required, &new_param.sent) {
            (true, _) => changes.add(Kind::Major, format!("new required {title}")),
            (false, None) => changes.add(Kind::Minor, format!("new optional {title}")),
            (false, Some(sent)) => {
                changes.add(
                    Kind::Behavior,
                    format!("new optional {title}, which is sent as `{sent}`"),
                );
            }
        }
    }
}

/// Reports another order of the required params that both versions have. Arguments are positional.
pub(super) fn compare_order(changes: &mut Changes, old: &Endpoint, new: &Endpoint) {
    let new_of = |param: &Param| {
        let new = counterpart(param, &old.params, &new.params)?;
        new.required.then_some(new.rust_name.as_str())
    };
    let before: Vec<_> = old.required().filter_map(new_of).collect();
    let after = new.required().map(|param| param.rust_name.as_str());
    let after: Vec<_> = after.filter(|name| before.contains(name)).collect();
    if before != after {
        changes.add(
            Kind::Major,
            format!(
                "the order of the arguments changed from `{}` to `{}`; the compiler does not report it if \
                 their types are equal",
                before.join(", "),
                after.join(", ")
            ),
        );
    }
}

/// Returns the param of another version: with the same name in Rust, or else with the same name and location
/// in requests, if neither version has a better match.
fn counterpart<'a>(param: &Param, own: &[Param], others: &'a [Param]) -> Option<&'a Param> {
    let by_name = others
        .iter()
        .find(|other| other.rust_name == param.rust_name);
    by_name.or_else(|| {
        others.iter().find(|other| {
            let is_free = !own.iter().any(|own| own.rust_name == other.rust_name);
            is_free
                && other.name == param.name
                && other.location == param.location
                && !is_body(param)
        })
    })
}

/// Returns `true` for a body. Its name in requests is its name in Rust.
fn is_body(param: &Param) -> bool {
    param.location == "body"
}

/// Compares two versions of a param.
fn pair(changes: &mut Changes, title: &str, old: &Param, new: &Param) {
    match (old.required, new.required) {
        (true, false) => changes.add(Kind::Major, format!("required {title} becomes optional")),
        (false, true) => changes.add(Kind::Major, format!("optional {title} becomes required")),
        (true, true) | (false, false) => {}
    }
    if old.rust_name != new.rust_name {
        let name = &new.rust_name;
        if new.required && old.required {
            changes.add(
                Kind::Minor,
                format!("the argument of {title} is renamed to `{name}`"),
            );
        } else {
            changes.add(
                Kind::Major,
                format!("the setter of {title} is renamed to `{name}`"),
            );
        }
    }
    changes.compare(
        Kind::Major,
        &format!("the type of {title}"),
        &old.ty,
        &new.ty,
    );
    values(changes, title, old, new);
    if !(is_body(old) && is_body(new)) {
        changes.compare(
            Kind::Behavior,
            &format!("the name of {title} in requests"),
            &old.name,
            &new.name,
        );
    }
    changes.compare(
        Kind::Behavior,
        &format!("the location of {title}"),
        &old.location,
        &new.location,
    );
    let kind = if is_list(&old.style) == is_list(&new.style) {
        Kind::Behavior
    } else {
        Kind::Major
    };
    changes.compare(
        kind,
        &format!("the style of {title}"),
        &old.style,
        &new.style,
    );
    changes.compare(
        Kind::Behavior,
        &format!("the value that {title} sends by default"),
        &old.sent,
        &new.sent,
    );
    changes.compare(
        Kind::Behavior,
        &format!("`idempotency_key` of {title}"),
        &old.idempotency_key,
        &new.idempotency_key,
    );
    changes.compare(
        Kind::Minor,
        &format!("the documented default of {title}"),
        &old.default,
        &new.default,
    );
    changes.compare(
        Kind::Minor,
        &format!("the example of {title}"),
        &old.example,
        &new.example,
    );
    changes.compare(
        Kind::Minor,
        &format!("`secret` of {title}"),
        &old.secret,
        &new.secret,
    );
    if old.docs != new.docs {
        changes.add(Kind::Minor, format!("the documentation of {title} changed"));
    }
    match (old.deprecated, new.deprecated) {
        (false, true) => changes.add(Kind::Minor, format!("{title} is deprecated")),
        (true, false) => changes.add(Kind::Minor, format!("{title} is not deprecated any more")),
        (true, true) | (false, false) => {}
    }
}

/// Compares the accepted values, which are the variants of an enum.
fn values(changes: &mut Changes, title: &str, old: &Param, new: &Param) {
    if old.ty != new.ty {
        return;
    }
    for value in new
        .values
        .iter()
        .filter(|value| !old.values.contains(value))
    {
        changes.add(Kind::Minor, format!("new value `{value}` of {title}"));
    }
    for value in old
        .values
        .iter()
        .filter(|value| !new.values.contains(value))
    {
        changes.add(Kind::Major, format!("removed value `{value}` of {title}"));
    }
}

fn is_list(style: &str) -> bool {
    matches!(style, "comma" | "repeated")
}
