//! The command `losant fake`.

use crate::process::Running;
use crate::support::{losant, text};

#[cfg(unix)]
#[test]
fn the_fake_is_served_until_ctrl_c() {
    let mut fake = Running::start(losant(&["fake", "--port", "0", "--seed", "7"]));
    let (url, token) = (fake.line(), fake.line());
    let list = || {
        let mut command = losant(&["applications", "get"]);
        command.env("LOSANT_API_URL", &url);
        command.env("LOSANT_API_TOKEN", &token);
        command.output().unwrap()
    };
    let output = list();
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(text(&output.stdout).contains("Harbour Pumps"));
    fake.interrupt();
    assert_eq!(fake.status().code(), Some(130));
    assert_eq!(fake.rest(), [""; 0]);
    assert_eq!(list().status.code(), Some(3));
}

#[test]
fn a_port_in_use_is_named() {
    let mut first = Running::start(losant(&["fake", "--port", "0"]));
    let url = first.line();
    let port = url.rsplit(':').next().unwrap();
    let output = losant(&["fake", "--port", port]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let error = text(&output.stderr);
    assert!(error.contains(&format!("port {port}: ")), "{error}");
    assert_eq!(text(&output.stdout), "");
}
