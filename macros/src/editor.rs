//! What editors live on: names that are generated bear the spans of what the user wrote, and a
//! half-typed attribute takes neither the trait nor its calls away.

use std::str::FromStr;

use proc_macro2::{TokenStream, TokenTree};

/// A trait whose first method bears this attribute.
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

/// Where the identifiers of this name stand in what is written for the source, by line and
/// column. `None` stands for what is at no place of the source.
fn places(source: &str, name: &str) -> Vec<(usize, usize)> {
    let item = TokenStream::from_str(source).unwrap();
    let expanded = crate::api::api(TokenStream::new(), &item);
    let mut places = Vec::new();
    collect(expanded, name, &mut places);
    places
}

fn collect(tokens: TokenStream, name: &str, places: &mut Vec<(usize, usize)>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => collect(group.stream(), name, places),
            TokenTree::Ident(ident) if ident == name => {
                let start = ident.span().start();
                places.push((start.line, start.column));
            }
            _ => {}
        }
    }
}

/// Where the name first stands in the source.
fn place(source: &str, name: &str) -> (usize, usize) {
    let at = source.find(name).unwrap();
    let before = &source[..at];
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (before.matches('\n').count() + 1, at - line_start)
}

const WHOLE: &str = "#[endpoint(method = \"GET\", path = \"/devices/<deviceId>\")]";

#[test]
fn generated_names_are_the_users() {
    let source = declaration(WHOLE);
    // The trait and its impl, a method, an argument and its use, a setter and its argument.
    for (name, uses) in [
        ("Devices", 2),
        ("fetch", 1),
        ("device_id", 2),
        ("depth", 2),
        ("page", 2),
    ] {
        let written = place(&source, name);
        let found = places(&source, name);
        let at_home = found.iter().filter(|place| **place == written);
        assert!(at_home.count() >= uses, "{name} at {written:?}: {found:?}");
    }
    // What is named after something leads there.
    for (made, from) in [("devices", "Devices"), ("Fetch", "fetch"), ("List", "list")] {
        let found = places(&source, made);
        assert!(found.contains(&place(&source, from)), "{made}: {found:?}");
    }
    // The attribute itself can be looked up.
    assert!(places(&source, "endpoint").contains(&place(&source, "endpoint")));
}

#[test]
fn half_typed_attributes_take_nothing_away() {
    // From the first letter to the last, as it is typed; an editor closes the brackets.
    for end in WHOLE.find('(').unwrap()..WHOLE.len() - 2 {
        let mut typed = WHOLE[..end].to_owned();
        if typed.matches('"').count() % 2 == 1 {
            typed.push('"');
        }
        if typed.contains('(') {
            typed.push(')');
        }
        typed.push(']');
        let source = declaration(&typed);
        for name in ["Devices", "fetch", "depth", "list", "page"] {
            let found = places(&source, name);
            assert!(
                found.contains(&place(&source, name)),
                "{name} is gone at {typed}"
            );
        }
    }
}

#[test]
fn half_typed_keys_of_the_trait_take_nothing_away() {
    let whole = "restrait::Client, rename_all = \"camelCase\", scopes(read = [\"a\"]), \
                 params(deviceId(example = 1) = \"Device\"), errors(404 = \"none\"), \
                 prefix = \"/v1\", module = device_calls";
    let source = declaration(WHOLE);
    for end in 0..whole.len() {
        let mut typed = whole[..end].to_owned();
        if typed.matches('"').count() % 2 == 1 {
            typed.push('"');
        }
        // An editor closes the brackets.
        let open = typed.chars().fold(Vec::new(), closed_by);
        typed.extend(open.iter().rev());
        let args = TokenStream::from_str(&typed).unwrap();
        let item = TokenStream::from_str(&source).unwrap();
        let expanded = crate::api::api(args, &item);
        for name in ["Devices", "fetch", "depth", "list", "page"] {
            let mut found = Vec::new();
            collect(expanded.clone(), name, &mut found);
            assert!(
                found.contains(&place(&source, name)),
                "{name} is gone at {typed}"
            );
        }
    }
}

/// What closes the brackets that are open after another character.
fn closed_by(mut open: Vec<char>, char: char) -> Vec<char> {
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
fn half_typed_methods_take_no_other_away() {
    let source = declaration(WHOLE);
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
            let found = places(&source, name);
            assert!(
                found.contains(&place(&source, name)),
                "{name} is gone at {typed}"
            );
        }
    }
}
