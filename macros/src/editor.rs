//! Tests of editor support: generated names have the spans of the source, and an incomplete
//! attribute or method does not remove the trait or other calls.

use std::str::FromStr;

use proc_macro2::{TokenStream, TokenTree};

/// Returns a trait whose first method has this attribute.
fn declaration(attribute: &str) -> String {
    format!(
        "pub trait Devices {{
    {attribute}
    fn fetch(&self, device_id: &str, depth: Option<u32>) -> Device;
    #[endpoint(method = \"GET\", path = \"/devices\")]
    fn list(&self, page: Option<u32>) -> Vec<Device>;
}}"
    )
}

/// Returns the line and column of every generated identifier with this name.
fn generated_positions(source: &str, name: &str) -> Vec<(usize, usize)> {
    let item = TokenStream::from_str(source).unwrap();
    let expanded = crate::api::api(TokenStream::new(), &item);
    let mut positions = Vec::new();
    collect(expanded, name, &mut positions);
    positions
}

fn collect(tokens: TokenStream, name: &str, positions: &mut Vec<(usize, usize)>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => collect(group.stream(), name, positions),
            TokenTree::Ident(ident) if ident == name => {
                let start = ident.span().start();
                positions.push((start.line, start.column));
            }
            _ => {}
        }
    }
}

/// Returns the line and column of the first use of the name in the source.
fn source_position(source: &str, name: &str) -> (usize, usize) {
    let at = source.find(name).unwrap();
    let before = &source[..at];
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (before.matches('\n').count() + 1, at - line_start)
}

const COMPLETE: &str = "#[endpoint(method = \"GET\", path = \"/devices/<deviceId>\")]";

#[test]
fn generated_names_have_source_spans() {
    let source = declaration(COMPLETE);
    // The trait and its impl, a method, an argument and its use, a setter and its argument.
    for (name, uses) in [
        ("Devices", 2),
        ("fetch", 1),
        ("device_id", 2),
        ("depth", 2),
        ("page", 2),
    ] {
        let expected = source_position(&source, name);
        let found = generated_positions(&source, name);
        let matching = found.iter().filter(|position| **position == expected);
        assert!(
            matching.count() >= uses,
            "{name} at {expected:?}: {found:?}"
        );
    }
    // A derived name has the span of the name that it is derived from.
    for (generated, from) in [("devices", "Devices"), ("Fetch", "fetch"), ("List", "list")] {
        let found = generated_positions(&source, generated);
        assert!(
            found.contains(&source_position(&source, from)),
            "{generated}: {found:?}"
        );
    }
    // Editors resolve the attribute itself.
    assert!(
        generated_positions(&source, "endpoint").contains(&source_position(&source, "endpoint"))
    );
}

#[test]
fn incomplete_attributes_remove_nothing() {
    // Type the attribute letter by letter. Editors close quotes and brackets.
    for end in COMPLETE.find('(').unwrap()..COMPLETE.len() - 2 {
        let mut typed = COMPLETE[..end].to_owned();
        if typed.matches('"').count() % 2 == 1 {
            typed.push('"');
        }
        if typed.contains('(') {
            typed.push(')');
        }
        typed.push(']');
        let source = declaration(&typed);
        for name in ["Devices", "fetch", "depth", "list", "page"] {
            let found = generated_positions(&source, name);
            assert!(
                found.contains(&source_position(&source, name)),
                "{name} is missing for {typed}"
            );
        }
    }
}

#[test]
fn incomplete_keys_of_the_trait_remove_nothing() {
    let complete = "restrait::Client, rename_all = \"camelCase\", scopes(read = [\"a\"]), \
                 params(deviceId(example = 1) = \"Device\"), errors(404 = \"none\"), \
                 prefix = \"/v1\", module = device_calls";
    let source = declaration(COMPLETE);
    for end in 0..complete.len() {
        let mut typed = complete[..end].to_owned();
        if typed.matches('"').count() % 2 == 1 {
            typed.push('"');
        }
        // Editors close brackets.
        let open = typed.chars().fold(Vec::new(), closing_brackets);
        typed.extend(open.iter().rev());
        let args = TokenStream::from_str(&typed).unwrap();
        let item = TokenStream::from_str(&source).unwrap();
        let expanded = crate::api::api(args, &item);
        for name in ["Devices", "fetch", "depth", "list", "page"] {
            let mut found = Vec::new();
            collect(expanded.clone(), name, &mut found);
            assert!(
                found.contains(&source_position(&source, name)),
                "{name} is missing for {typed}"
            );
        }
    }
}

/// Updates the closing brackets of the open ones after another character.
fn closing_brackets(mut open: Vec<char>, char: char) -> Vec<char> {
    match char {
        '(' => open.push(')'),
        '[' => open.push(']'),
        ')' | ']' => {
            open.pop();
        }
        _ => {}
    }
    open
}

#[test]
fn incomplete_methods_remove_no_others() {
    let source = declaration(COMPLETE);
    for typed in [
        "fn fetch(",
        "fn fetch(&self, dev",
        "fn fetch(&self, device_id: ",
        "fn f",
    ] {
        let close = if typed.contains('(') { ")" } else { "" };
        let typed = format!("{typed}{close}");
        let method = "fn fetch(&self, device_id: &str, depth: Option<u32>) -> Device;";
        let source = source.replace(method, &typed);
        for name in ["Devices", "list", "page"] {
            let found = generated_positions(&source, name);
            assert!(
                found.contains(&source_position(&source, name)),
                "{name} is missing for {typed}"
            );
        }
    }
}
