"""Compiles the Rust clients in one workspace, with a program that calls them."""

import json
import os
import pathlib
import re
import shutil
import subprocess

CALLS = pathlib.Path(__file__).with_name("calls.rs")

MANIFEST = """\
[package]
name = "calls"
edition = "2021"
rust-version = "1.88"

[dependencies]
reqwest = { version = "0.13", default-features = false }
serde_json = "1"
tokio = { version = "1", features = ["macros", "rt"] }
"""


def compile_all(folder, clients, problems):
    """Compiles the clients and returns the program that calls them, or `None` without the crates that they need."""
    called = sorted(set(re.findall(r"\w+_client", CALLS.read_text(encoding="utf-8"))))
    clients = [client for client in clients if client.output.exists()]
    calls = folder / "rust" / "calls"
    (calls / "src").mkdir(parents=True)
    shutil.copy(CALLS, calls / "src" / "main.rs")
    paths = "".join(f'{name} = {{ path = "../{name}", default-features = false }}\n' for name in called)
    (calls / "Cargo.toml").write_text(MANIFEST + paths, encoding="utf-8")
    members = json.dumps(["calls", *(client.package for client in clients)])
    workspace = folder / "rust" / "Cargo.toml"
    workspace.write_text(f'[workspace]\nresolver = "3"\nmembers = {members}\n', encoding="utf-8")

    # The versions of the dependencies stay the same until `target` is deleted.
    lock, saved = workspace.with_name("Cargo.lock"), folder / "Cargo.lock"
    if saved.exists():
        shutil.copy(saved, lock)
    for options in ([], ["--offline"]):
        if cargo(workspace, "fetch", *options).returncode == 0:
            break
    else:
        return None
    shutil.copy(lock, saved)

    target = folder / "target"
    result = cargo(workspace, "build", "--workspace", "--keep-going", "--no-default-features", "--offline",
                   "--message-format", "json", "--target-dir", target)
    by_name = {client.package: problems[client] for client in clients}
    messages = [json.loads(line) for line in result.stdout.splitlines() if line.startswith("{")]
    for message in messages:
        if message["reason"] != "compiler-message":
            continue
        diagnostic = message["message"]
        if diagnostic["level"] == "error" and not diagnostic["message"].startswith("aborting due to"):
            code = (diagnostic["code"] or {"code": "syntax"})["code"]
            name = message["target"]["name"]
            if name not in by_name:
                raise SystemExit(f"error: {name}: {diagnostic['rendered']}")
            by_name[name].add(f"{code}: {diagnostic['message']}", broken=True)
    for client in clients:
        for path in sorted(client.output.glob("src/models/*.rs")):
            for name in re.findall(r"pub struct (\w+) \{\s*\}", path.read_text(encoding="utf-8")):
                problems[client].add(f"the struct `{name}` has no fields", broken=False)
    compiled = {message["target"]["name"] for message in messages if message["reason"] == "compiler-artifact"}
    for name, found in by_name.items():
        if name not in compiled and not found.broken:
            found.add(f"not compiled: {result.stderr[-500:]}", broken=True)
    return target / "debug" / "calls"


def cargo(workspace, command, *options):
    """Runs cargo in the workspace. A run is not debugged or compiled again."""
    environment = {**os.environ, "CARGO_INCREMENTAL": "0", "CARGO_PROFILE_DEV_DEBUG": "0", "CARGO_TERM_COLOR": "never"}
    environment.pop("RUSTFLAGS", None)
    return subprocess.run(["cargo", command, "--manifest-path", workspace, "--quiet", *options],
                          capture_output=True, encoding="utf-8", errors="replace", env=environment, timeout=900)
