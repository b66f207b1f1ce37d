//! Links from the documentation to types.

/// Returns a type as Markdown, linked to the innermost type that it names.
///
/// `Vec<Device>` is a link to `Device`. Lifetimes are left out.
pub(super) fn to(ty: &str) -> String {
    let shown = without_lifetimes(ty);
    let code = shown.replace('|', "\\|");
    match target(&shown) {
        Some(path) if path == shown => format!("[`{code}`]"),
        Some(path) => format!("[`{code}`]({path})"),
        None => format!("`{code}`"),
    }
}

/// Returns the type without its lifetimes: `&str` for `&'a str`, `Page` for `Page<'a>`.
fn without_lifetimes(ty: &str) -> String {
    let mut shown = String::with_capacity(ty.len());
    let mut rest = ty;
    while let Some((before, after)) = rest.split_once('\'') {
        shown.push_str(before);
        let after = after.trim_start_matches(|char: char| char.is_alphanumeric() || char == '_');
        rest = after.strip_prefix(',').unwrap_or(after).trim_start();
    }
    shown.push_str(rest);
    shown.replace("<>", "")
}

/// Returns the path of the last type that the text names.
///
/// `None` if it is not certain that rustdoc can resolve it.
fn target(ty: &str) -> Option<&str> {
    let is_path = |char: char| char.is_alphanumeric() || matches!(char, '_' | ':');
    let mut words = ty.split(|char| !is_path(char)).filter(|it| !it.is_empty());
    let is_unclear = |word: &str| matches!(word, "dyn" | "impl" | "fn" | "as" | "Self");
    if ty.contains(['$', '=', '{']) || words.clone().any(is_unclear) {
        return None;
    }
    let path = words.rfind(|word| !word.starts_with(|char: char| char.is_ascii_digit()))?;
    (!path.starts_with(':') && !path.ends_with(':')).then_some(path)
}

#[cfg(test)]
mod tests {
    use super::to;

    #[test]
    fn types_are_linked_without_lifetimes() {
        for (ty, markdown) in [
            ("DeviceId", "[`DeviceId`]"),
            ("types::Device", "[`types::Device`]"),
            ("&'a str", "[`&str`](str)"),
            ("&'a Page<'a>", "[`&Page`](Page)"),
            ("Cow<'a, str>", "[`Cow<str>`](str)"),
            (
                "Vec<types::Device>",
                "[`Vec<types::Device>`](types::Device)",
            ),
            ("HashMap<String, Tag>", "[`HashMap<String, Tag>`](Tag)"),
            ("[u8; 4]", "[`[u8; 4]`](u8)"),
            ("()", "`()`"),
            ("::std::string::String", "`::std::string::String`"),
            ("<A as B>::C", "`<A as B>::C`"),
            ("Box<dyn Error>", "`Box<dyn Error>`"),
        ] {
            assert_eq!(to(ty), markdown);
        }
    }
}
