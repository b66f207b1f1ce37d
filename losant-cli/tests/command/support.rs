//! Runs the command.

use std::ffi::OsStr;
use std::io::Write as _;
use std::process::{Command, Output, Stdio};
use std::sync::mpsc;

use losant_fake::Fake;

/// A fake of the platform on a port of its own.
pub(crate) struct Server {
    pub(crate) url: String,
    pub(crate) token: String,
    pub(crate) application: String,
    pub(crate) devices: Vec<String>,
    pub(crate) instance: String,
    pub(crate) org: String,
    stop: Option<tokio::sync::oneshot::Sender<()>>,
    thread: Option<std::thread::JoinHandle<()>>,
}

impl Server {
    /// Starts a fake in a thread, which ends when this value is dropped.
    pub(crate) fn start() -> Self {
        Self::start_with(Fake::builder())
    }

    /// Starts a fake with these settings.
    pub(crate) fn start_with(builder: losant_fake::Builder) -> Self {
        let (started, ready) = mpsc::channel();
        let (stop, stopped) = tokio::sync::oneshot::channel();
        let serve = async move {
            let fake = builder.start().await.unwrap();
            started
                .send((
                    fake.base_url().to_owned(),
                    fake.token().to_owned(),
                    fake.application_id().to_owned(),
                    fake.device_ids().iter().map(ToString::to_string).collect(),
                    fake.instance_id().to_owned(),
                    fake.org_id().to_owned(),
                ))
                .unwrap();
            let _ = stopped.await;
            fake.shutdown().await;
        };
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build();
            runtime.unwrap().block_on(serve);
        });
        let (url, token, application, devices, instance, org) = ready.recv().unwrap();
        Self {
            url,
            token,
            application,
            devices,
            instance,
            org,
            stop: Some(stop),
            thread: Some(thread),
        }
    }

    /// Returns the command with the URL and the token of the fake in its environment.
    pub(crate) fn command(&self, args: &[impl AsRef<OsStr>]) -> Command {
        let mut command = losant(args);
        command
            .env("LOSANT_API_URL", &self.url)
            .env("LOSANT_API_TOKEN", &self.token);
        command
    }

    /// Runs the command.
    pub(crate) fn run(&self, args: &[impl AsRef<OsStr>]) -> Output {
        self.command(args).output().unwrap()
    }

    /// Runs the command, and returns its standard output as JSON.
    pub(crate) fn json(&self, args: &[impl AsRef<OsStr>]) -> serde_json::Value {
        let output = self.run(args);
        assert!(output.status.success(), "{}", text(&output.stderr));
        serde_json::from_slice(&output.stdout).unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop.take();
        let _ = self.thread.take().map(std::thread::JoinHandle::join);
    }
}

/// Returns the command with an environment of its own.
pub(crate) fn losant(args: &[impl AsRef<OsStr>]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_losant"));
    command
        .args(args)
        .env_remove("LOSANT_API_URL")
        .env_remove("LOSANT_API_TOKEN")
        .env_remove("LOSANT_CONFIG")
        .env_remove("LOSANT_PROFILE")
        .env("HOME", env!("CARGO_TARGET_TMPDIR"))
        .env("XDG_CONFIG_HOME", env!("CARGO_TARGET_TMPDIR"));
    command
}

/// Runs the command with text on standard input.
pub(crate) fn feed(mut command: Command, input: &str) -> Output {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_owned();
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output().unwrap();
    let _ = writer.join();
    output
}

/// Returns bytes as text.
pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
