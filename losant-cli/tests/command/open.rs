//! `losant open`.

use crate::support::{losant, text};

#[test]
fn the_url_of_a_page_is_printed() {
    let output = losant(&["open", "instance-org", "payload-counts", "--print"])
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert_eq!(
        text(&output.stdout),
        "https://docs.losant.com/rest-api/instance-org/#payload-counts\n"
    );
}

#[test]
fn typos_are_refused_with_a_suggestion() {
    let output = losant(&["open", "devcie"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(
        text(&output.stderr).contains("did you mean `device`?"),
        "{}",
        text(&output.stderr)
    );
    assert_eq!(text(&output.stdout), "");
}

#[cfg(target_os = "linux")]
#[test]
fn without_a_desktop_the_url_is_printed() {
    let mut command = losant(&["open", "device"]);
    for name in ["DISPLAY", "WAYLAND_DISPLAY", "WSL_DISTRO_NAME"] {
        command.env_remove(name);
    }
    let output = command.output().unwrap();
    assert!(output.status.success());
    assert_eq!(
        text(&output.stdout),
        "https://docs.losant.com/rest-api/device/\n"
    );
    assert!(
        text(&output.stderr).contains("without a desktop"),
        "{}",
        text(&output.stderr)
    );
}

#[cfg(target_os = "linux")]
#[test]
fn a_desktop_opens_the_page() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("open-desktop");
    std::fs::create_dir_all(&folder).unwrap();
    let (opener, opened) = (folder.join("xdg-open"), folder.join("opened"));
    let _ = std::fs::remove_file(&opened);
    let script = format!("#!/bin/sh\nprintf '%s' \"$*\" > '{}'\n", opened.display());
    std::fs::write(&opener, script).unwrap();
    std::fs::set_permissions(&opener, std::fs::Permissions::from_mode(0o755)).unwrap();
    let output = losant(&["open", "device", "get"])
        .env("DISPLAY", ":0")
        .env("PATH", &folder)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert_eq!(text(&output.stdout), "");
    let url = std::fs::read_to_string(&opened).unwrap();
    assert_eq!(url, "https://docs.losant.com/rest-api/device/#get");
}
