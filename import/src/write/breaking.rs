//! Types that are too long for a line, as rustfmt breaks them.

use super::WIDTH;

/// The columns of an argument: it has the indent 8 and a comma at its end.
const ARGUMENT: usize = WIDTH - 8 - 1;

/// Returns a generic type with each of its arguments in a line. `None` if that does not make it fit.
fn broken(ty: &str, indent: usize) -> Option<String> {
    let (head, arguments) = ty.split_once('<')?;
    let arguments = arguments.strip_suffix('>')?;
    let margin = " ".repeat(indent);
    let mut text = format!("{head}<\n");
    for argument in split(arguments) {
        let line = fitting(argument, indent + 4)?;
        text.push_str(&format!("{margin}    {line},\n"));
    }
    text.push_str(&format!("{margin}>"));
    Some(text)
}

/// Returns the type as a line of its own, with a comma at its end. `None` if it does not fit.
fn fitting(ty: &str, indent: usize) -> Option<String> {
    if indent + ty.chars().count() < WIDTH {
        Some(ty.to_owned())
    } else {
        broken(ty, indent)
    }
}

/// Splits the arguments of a type.
fn split(arguments: &str) -> Vec<&str> {
    let mut depth = 0_usize;
    let parts = arguments.split(|char| {
        match char {
            '<' => depth += 1,
            '>' => depth = depth.saturating_sub(1),
            _ => {}
        }
        char == ',' && depth == 0
    });
    parts.map(str::trim).collect()
}

/// Returns a field of a struct with the indent 4, without the margin of its first line.
pub(super) fn field(name: &str, ty: &str) -> String {
    let line = format!("{name}: {ty}");
    if 4 + line.chars().count() < WIDTH {
        return line;
    }
    if 8 + ty.chars().count() < WIDTH {
        return format!("{name}:\n        {ty}");
    }
    match broken(ty, 4) {
        Some(ty) => format!("{name}: {ty}"),
        None => format!("{name}:\n        {ty}"),
    }
}

/// Returns a variant with the indent 4, without the margin of its first line.
pub(super) fn variant(name: &str, ty: &str) -> String {
    let line = format!("{name}({ty})");
    if 4 + line.chars().count() < WIDTH {
        return line;
    }
    let ty = fitting(ty, 8).unwrap_or_else(|| ty.to_owned());
    format!("{name}(\n        {ty},\n    )")
}

/// Returns an argument in a line of its own, with its marker.
pub(super) fn argument(marker: Option<&str>, name: &str, ty: &str) -> String {
    let Some(marker) = marker else {
        return after("", name, ty).unwrap_or_else(|| format!("{name}: {ty}"));
    };
    let is_one_line =
        !marker.contains('\n') && marker.chars().count() + 1 + name.chars().count() <= ARGUMENT;
    if is_one_line && let Some(argument) = after(&format!("{marker} "), name, ty) {
        return argument;
    }
    format!("{marker}\n        {}", below(name, ty))
}

/// Returns an argument below lines of docs or markers.
pub(super) fn below(name: &str, ty: &str) -> String {
    // rustfmt counts the indent of such a line twice.
    after("        ", name, ty).map_or_else(
        || format!("{name}: {ty}"),
        |line| line.trim_start().to_owned(),
    )
}

/// Returns an argument after other text in its line.
fn after(before: &str, name: &str, ty: &str) -> Option<String> {
    let line = format!("{before}{name}: {ty}");
    if line.chars().count() <= ARGUMENT {
        return Some(line);
    }
    let ty = broken(ty, 8)?;
    let line = format!("{before}{name}: {ty}");
    line.lines()
        .all(|line| line.chars().count() <= WIDTH)
        .then_some(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: &str = "AttachmentsCreateAttachmentForObjectResourceSubtypeOfTheUser";

    #[test]
    fn a_generic_type_is_broken_where_its_line_is_full() {
        let ty = format!("Option<types::{LONG}>");
        assert_eq!(
            argument(Some("#[query(style = brackets)]"), "created", &ty),
            format!(
                "#[query(style = brackets)] created: Option<\n            types::{LONG},\n        >"
            )
        );
        assert_eq!(argument(None, "created", &ty), format!("created: {ty}"));
    }

    #[test]
    fn a_marker_has_a_line_of_its_own_where_its_type_cannot_be_broken() {
        let ty = format!("types::{LONG}");
        assert_eq!(
            argument(Some("#[query(style = brackets)]"), "created", &ty),
            format!("#[query(style = brackets)]\n        created: {ty}")
        );
    }

    #[test]
    fn a_field_is_broken_after_its_name_before_its_type_is() {
        let ty = format!("Option<Vec<{LONG}>>");
        let name = "pub additional_printer_columns";
        assert_eq!(field(name, &ty), format!("{name}:\n        {ty}"));
        let ty = format!("Option<Vec<{LONG}{}>>", "Item".repeat(5));
        assert_eq!(
            field(name, &ty),
            format!(
                "{name}: Option<\n        Vec<{LONG}{}>,\n    >",
                "Item".repeat(5)
            )
        );
    }

    #[test]
    fn a_variant_is_broken_at_its_parentheses() {
        assert_eq!(variant("One", LONG), format!("One({LONG})"));
        assert_eq!(
            variant(LONG, LONG),
            format!("{LONG}(\n        {LONG},\n    )")
        );
        assert_eq!(
            split("String, BTreeMap<String, T>"),
            ["String", "BTreeMap<String, T>"]
        );
    }
}
