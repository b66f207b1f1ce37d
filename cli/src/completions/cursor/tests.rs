use clap::{Arg, ArgAction, Command};

use super::*;

fn root() -> Command {
    let option = |name: &'static str| Arg::new(name).long(name);
    let get = Command::new("get")
        .about("Return a device")
        .arg(
            option("expand")
                .value_delimiter(',')
                .action(ArgAction::Append),
        )
        .arg(option("device-id").required(true).allow_hyphen_values(true))
        .arg(option("full").num_args(0..=1).require_equals(true))
        .arg(option("old").hide(true));
    Command::new("app")
        .arg(option("output").short('o').global(true))
        .arg(
            option("quiet")
                .short('q')
                .global(true)
                .action(ArgAction::SetTrue),
        )
        .subcommand(
            Command::new("devices")
                .about("Devices")
                .subcommand(get)
                .subcommand(Command::new("delete")),
        )
        .subcommand(Command::new("secret").hide(true))
        .subcommand(
            Command::new("call")
                .arg(Arg::new("endpoint"))
                .arg(Arg::new("more").num_args(0..)),
        )
}

/// Completes the last word of a line. Values of arguments are `a:` and `b:` with the name of the argument.
fn offered(line: &str) -> Vec<String> {
    let root = root();
    let mut cursor = Cursor::new(&root);
    let mut words: Vec<&str> = line.split(' ').collect();
    let current = words.pop().unwrap();
    for word in words {
        cursor.step(word);
    }
    let completion = cursor.complete(current, |arg, _| {
        Completion::values(
            ["a", "b"].map(|it| Candidate::new(format!("{it}:{}", arg.get_id()), "")),
        )
    });
    completion
        .candidates
        .into_iter()
        .map(|it| it.value)
        .collect()
}

#[test]
fn commands_come_first() {
    assert_eq!(offered(""), ["devices", "call"]);
    assert_eq!(offered("de"), ["devices"]);
    assert_eq!(offered("devices "), ["get", "delete"]);
    assert_eq!(offered("help devices g"), ["get"]);
    assert_eq!(offered("--output json devices g"), ["get"]);
    assert_eq!(offered("-q -o json devices g"), ["get"]);
    assert_eq!(offered("nothing "), ["--output", "--quiet", "--help"]);
}

#[test]
fn options_that_can_be_given_follow_with_the_required_ones_first() {
    let all = [
        "--device-id",
        "--expand",
        "--full",
        "--output",
        "--quiet",
        "--help",
    ];
    assert_eq!(offered("devices get "), all);
    assert_eq!(offered("devices get --"), all);
    assert_eq!(offered("devices get --dev"), ["--device-id"]);
    let rest = offered("devices get --device-id 7 --expand x --full --");
    assert_eq!(rest, ["--expand", "--output", "--quiet", "--help"]);
    assert_eq!(offered("devices get -- --"), [""; 0]);
}

#[test]
fn values_follow_their_options() {
    assert_eq!(
        offered("devices get --device-id "),
        ["a:device-id", "b:device-id"]
    );
    assert_eq!(offered("devices get --device-id a"), ["a:device-id"]);
    assert_eq!(
        offered("devices get --device-id -x --full --e"),
        ["--expand"]
    );
    assert_eq!(
        offered("devices get --device-id=b"),
        ["--device-id=b:device-id"]
    );
    assert_eq!(offered("devices get --full=a"), ["--full=a:full"]);
    assert_eq!(offered("devices get --expand x,a"), ["x,a:expand"]);
    assert_eq!(offered("-o b"), ["b:output"]);
    assert_eq!(offered("devices get -qo a"), ["a:output"]);
    assert_eq!(offered("devices get -oa --e"), ["--expand"]);
    assert_eq!(offered("devices get --unknown=a"), [""; 0]);
}

#[test]
fn arguments_that_are_not_options_are_completed_in_order() {
    assert_eq!(offered("call a"), ["a:endpoint"]);
    assert_eq!(offered("call x "), ["a:more", "b:more"]);
    assert_eq!(offered("call x y b"), ["b:more"]);
    assert_eq!(offered("call -- a"), ["a:endpoint"]);
}

#[test]
fn values_that_no_shell_can_insert_are_not_offered() {
    let values = ["a\nb", "a\u{1b}[31m", "a b", "a$(id)"].map(|it| Candidate::new(it, "x\ny\u{7}"));
    let left = Completion::values(values).matching("a");
    assert_eq!(
        left.candidates,
        ["a b", "a$(id)"].map(|it| Candidate::new(it, "x"))
    );
}
