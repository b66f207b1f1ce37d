//! The example of a trait.

use super::model::{Param, Trait};

/// Returns an example of the resource: the call of an endpoint with ids only.
pub(super) fn of(found: &Trait, krate: &str) -> Option<String> {
    let action = found.actions.iter().find(|action| action.ident == "get")?;
    let required: Vec<&Param> = action
        .params
        .iter()
        .filter(|param| param.required)
        .collect();
    if required.iter().any(|param| param.location != "path") {
        return None;
    }
    let (ids, names): (Vec<&Param>, Vec<&Param>) = required
        .iter()
        .copied()
        .partition(|param| param.ty.ends_with("Id"));
    let mut lines = vec!["```no_run".to_owned()];
    let mut arguments: Vec<String> = ids
        .iter()
        .map(|param| format!("{}: {krate}::{}", short(&param.ident), param.ty))
        .collect();
    arguments.extend(
        names
            .iter()
            .map(|param| format!("{}: &str", short(&param.ident))),
    );
    lines.push("# async fn example(".to_owned());
    lines.push(format!("#     client: {krate}::Client,"));
    lines.extend(
        arguments
            .iter()
            .map(|argument| format!("#     {argument},")),
    );
    lines.push(format!("# ) -> {krate}::Result<()> {{"));
    let values: Vec<_> = required.iter().map(|param| short(&param.ident)).collect();
    lines.push(format!(
        "let response = client.{}().get({}).await?;",
        found.module,
        values.join(", ")
    ));
    lines.push("println!(\"{response:?}\");".to_owned());
    lines.push("# Ok(()) }".to_owned());
    lines.push("```".to_owned());
    Some(lines.join("\n"))
}

fn short(ident: &str) -> String {
    match ident.strip_suffix("_id") {
        // The client is an argument already.
        Some("client") | None => ident.to_owned(),
        Some(short) => short.to_owned(),
    }
}
