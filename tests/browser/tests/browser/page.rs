//! The page, built for WebAssembly.

use std::path::{Path, PathBuf};
use std::process::Command;

use wasm_bindgen_cli_support::Bindgen;

const TARGET: &str = "wasm32-unknown-unknown";

/// Builds the page and returns its folder, or `None` if the target is not installed.
pub(crate) fn build() -> Option<PathBuf> {
    let libraries = Command::new("rustc")
        .args(["--print", "target-libdir", "--target", TARGET])
        .output()
        .unwrap();
    let libraries = String::from_utf8(libraries.stdout).unwrap();
    if !Path::new(libraries.trim()).is_dir() {
        println!("skipped: the target {TARGET} is not installed");
        return None;
    }
    let built = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let built = built.parent().unwrap();
    let status = Command::new(env!("CARGO"))
        .args(["build", "--lib", "--target", TARGET, "--package"])
        .arg(env!("CARGO_PKG_NAME"))
        .arg("--target-dir")
        .arg(built)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .status()
        .unwrap();
    assert!(status.success(), "the page cannot be built");
    let wasm = format!("{TARGET}/debug/restrait_browser_tests.wasm");
    let page = built.join("tmp/page");
    Bindgen::new()
        .input_path(built.join(wasm))
        .web(true)
        .unwrap()
        .typescript(false)
        .out_name("page")
        .generate(&page)
        .unwrap();
    Some(page)
}
