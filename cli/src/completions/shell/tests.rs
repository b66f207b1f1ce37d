use super::*;

fn reply(
    shell: Shell,
    arguments: &[&str],
    completion: Completion,
) -> (Vec<String>, String, String) {
    let mut seen = (Vec::new(), String::new());
    let arguments = arguments.iter().map(ToString::to_string).collect();
    let text = shell.reply(arguments, |words, current| {
        seen = (words.to_vec(), current.to_owned());
        completion
    });
    (seen.0, seen.1, text)
}

fn values(values: &[(&str, &str)]) -> Completion {
    Completion::values(
        values
            .iter()
            .map(|(value, help)| Candidate::new(*value, help)),
    )
}

#[test]
fn scripts_are_small_and_complete() {
    for shell in Shell::value_variants() {
        let script = shell.script("my-tool");
        assert!(script.len() < 2000, "{shell:?}: {}", script.len());
        assert!(script.contains("my-tool __complete"), "{shell:?}");
        assert!(
            !script.contains("{name}") && !script.contains("{function}"),
            "{shell:?}"
        );
        assert!(
            !script.contains("eval") && !script.contains("Invoke-Expression"),
            "{shell:?}"
        );
    }
    assert!(
        Shell::Bash
            .script("my-tool")
            .contains("complete -F _my_tool_complete my-tool")
    );
}

#[test]
fn words_reach_the_command_as_they_are() {
    for (shell, arguments) in [
        (Shell::Bash, &["losant '$(id)' a\\ b", "a\\ b"][..]),
        (Shell::Zsh, &["losant", "$(id)", "a b"]),
        (Shell::Fish, &["losant", "$(id)", "a b"]),
        (Shell::PowerShell, &["losant", "$(id)", "=a b"]),
    ] {
        let (words, current, _) = reply(shell, arguments, Completion::default());
        assert_eq!(
            (words, current.as_str()),
            (vec!["losant".into(), "$(id)".into()], "a b")
        );
    }
    for (shell, arguments) in [
        (Shell::Bash, &["losant ", ""][..]),
        (Shell::Zsh, &["losant", ""]),
        (Shell::PowerShell, &["losant", "="]),
    ] {
        let (words, current, _) = reply(shell, arguments, Completion::default());
        assert_eq!((words, current.as_str()), (vec!["losant".to_owned()], ""));
    }
    for shell in Shell::value_variants() {
        assert_eq!(reply(*shell, &[], Completion::default()).2, "values\n");
    }
}

#[test]
fn values_are_written_as_the_shell_reads_them() {
    let offered = || values(&[("json", "Indented: JSON"), ("a b:$(c)'", "")]);
    let text = |shell, arguments: &[&str]| reply(shell, arguments, offered()).2;
    assert_eq!(
        text(Shell::Bash, &["x ", ""]),
        "values\njson\na\\ b:\\$\\(c\\)\\'\n"
    );
    assert_eq!(text(Shell::Bash, &["x \"", ""]), "values\njson\n");
    assert_eq!(
        text(Shell::Zsh, &["x", ""]),
        "values\njson:Indented: JSON\na b\\:$(c)'\n"
    );
    assert_eq!(
        text(Shell::Fish, &["x", ""]),
        "values\njson\tIndented: JSON\na b:$(c)'\t\n"
    );
    assert_eq!(
        text(Shell::PowerShell, &["x", "="]),
        "values\njson\tjson\tIndented: JSON\n'a b:$(c)'''\ta b:$(c)'\ta b:$(c)'\n"
    );
}

#[test]
fn bash_replaces_only_the_end_of_some_words() {
    let offered = || values(&[("--output=json", "")]);
    let text = |arguments: &[&str]| reply(Shell::Bash, arguments, offered()).2;
    assert_eq!(text(&["x --output=js", "js"]), "values\njson\n");
    assert_eq!(
        text(&["x --output=js", "--output=js"]),
        "values\n--output=json\n"
    );
}

#[test]
fn files_are_left_to_the_shell() {
    let file = || Completion::file("", "dir/na").after("--body=@");
    let text = |shell, arguments: &[&str]| reply(shell, arguments, file()).2;
    let expected = "files\n--body=@\ndir/na\n";
    assert_eq!(text(Shell::Fish, &["x", "--body=@dir/na"]), expected);
    assert_eq!(
        text(Shell::Bash, &["x --body=@dir/na", "--body=@dir/na"]),
        expected
    );
    assert_eq!(
        text(Shell::Bash, &["x --body=@dir/na", "@dir/na"]),
        "files\n@\ndir/na\n"
    );
    assert_eq!(
        text(Shell::Bash, &["x --body=@dir/na", "dir/na"]),
        "files\n\ndir/na\n"
    );
    let spaces = Completion::file("", "a b").after("--body=@");
    let arguments = [r"x --body=@a\ b", r"@a\ b"];
    assert_eq!(reply(Shell::Bash, &arguments, spaces).2, "files\n@\na b\n");
}
