//! A document with 100,000 operations.

use std::fmt::Write as _;
use std::fs;
use std::process::Command;

/// The maximum memory of the command.
const MAX_KIB: usize = 1 << 20;

#[test]
fn a_document_with_100_000_operations_needs_less_than_a_gibibyte() {
    if std::env::var_os("THOROUGH").is_none() {
        println!("skipped: THOROUGH=1 imports 100,000 operations");
        return;
    }
    let mut paths = String::new();
    for at in 0..100_000 {
        let separator = if at == 0 { "" } else { "," };
        // Half of the operations are in one trait, and each has an error of its own.
        let tag = if at % 2 == 0 { 0 } else { at };
        write!(
            paths,
            r#"{separator}"/items/{at}": {{ "put": {{
                "tags": ["tag {tag}"],
                "parameters": [{{ "name": "sort", "in": "query", "schema": {{ "enum": ["a", "b{at}"] }} }}],
                "responses": {{ "204": {{ "description": "" }}, "404": {{ "description": "no item {at}" }} }}
            }} }}"#
        )
        .expect("a string can be written");
    }
    let info = r#""info": { "title": "Items", "version": "1" }"#;
    let document = format!(r#"{{ "openapi": "3.1.0", {info}, "paths": {{ {paths} }} }}"#);
    let folder = std::env::temp_dir().join(format!("restrait import large {}", std::process::id()));
    fs::create_dir_all(&folder).expect("the folder can be created");
    fs::write(folder.join("large.json"), document).expect("the file can be written");
    let output = Command::new("sh")
        .args([
            "-c",
            &format!("ulimit -v {MAX_KIB} && exec \"$0\" import large.json --out large.rs"),
        ])
        .arg(env!("CARGO_BIN_EXE_restrait"))
        .current_dir(&folder)
        .output()
        .expect("a shell starts");
    let text = fs::read_to_string(folder.join("large.rs")).unwrap_or_default();
    let _ = fs::remove_dir_all(&folder);
    let (stdout, stderr) = (
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    assert!(output.status.success(), "{stderr}");
    assert_eq!(
        stdout,
        "100000 of 100000 operations written to `large.rs`\n"
    );
    assert_eq!(text.matches("#[endpoint(").count(), 100_000);
    assert_eq!(text.matches("pub trait ").count(), 50_001);
}
