//! Compiles the crates and measures the cost.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{SIZES, Style, crates, rustc};
use crate::measure::{cpu, least};
use crate::server;

/// A unit of compile costs.
#[derive(Debug, Clone, Copy)]
pub(super) enum Measure {
    /// Milliseconds of CPU time of cargo and its child processes.
    CpuTime,
    /// Millions of instructions of the rustc process that compiles the package.
    Instructions,
}

/// A workspace with the crates of all styles.
pub(super) struct Workspace {
    folder: PathBuf,
    names: Vec<&'static str>,
}

impl Workspace {
    pub(super) fn of(styles: &[Style]) -> Self {
        Self {
            folder: crates::write_all(styles),
            names: styles.iter().map(|style| style.name).collect(),
        }
    }

    /// Runs the small crates to check that the endpoints of all styles work.
    pub(super) fn check_calls(&self) {
        let base = server::serve(r#"{"counts":{"a":1}}"#);
        for name in &self.names {
            let package = format!("{name}-{}", SIZES[0]);
            self.cargo(&["build"], &package, "0", Measure::CpuTime);
            for at in 0..SIZES[0] {
                let program = self.folder.join("target/debug").join(&package);
                let mut call = Command::new(program);
                call.args([&base, &at.to_string()]);
                let output = call.output().expect("a program");
                let stderr = String::from_utf8_lossy(&output.stderr);
                assert_eq!(output.stdout, b"1\n", "{package} failed at {at}:\n{stderr}");
            }
        }
        crates::assert_locked(&self.folder);
    }

    /// Returns the cost of an endpoint in each style. Styles take turns.
    pub(super) fn by_endpoint(&self, command: &str, measure: Measure, runs: usize) -> Vec<f64> {
        let mut all = vec![[const { Vec::new() }; 2]; self.names.len()];
        for run in 0..=runs {
            for (name, both) in self.names.iter().zip(&mut all) {
                for (size, costs) in SIZES.iter().zip(both) {
                    let package = format!("{name}-{size}");
                    // The first run compiles the dependencies.
                    if run == 0 {
                        self.cargo(&[command], &package, "0", Measure::CpuTime);
                    } else {
                        self.touch(&package);
                        costs.push(self.cargo(&[command], &package, "0", measure));
                    }
                }
            }
        }
        all.into_iter()
            .map(|[few, many]| (least(many) - least(few)) / 93.)
            .collect()
    }

    /// Returns the cost of an incremental check after an edit, in each style. Styles take turns.
    pub(super) fn edit(&self, measure: Measure, runs: usize) -> Vec<f64> {
        let packages: Vec<_> = self
            .names
            .iter()
            .map(|name| format!("{name}-100"))
            .collect();
        let file = |package: &str| self.folder.join(package).join("src/api.rs");
        let source = |package: &String| fs::read_to_string(file(package)).expect("a source");
        let sources: Vec<_> = packages.iter().map(source).collect();
        let mut all = vec![Vec::new(); packages.len()];
        for run in 0..=runs {
            for ((package, source), costs) in packages.iter().zip(&sources).zip(&mut all) {
                let edited = format!("{source}\npub fn edited() -> usize {{ {run} }}\n");
                fs::write(file(package), edited).expect("a source");
                // The first run has no incremental data.
                let measure = if run == 0 { Measure::CpuTime } else { measure };
                let cost = self.cargo(&["check"], package, "1", measure);
                if run > 0 {
                    costs.push(cost);
                }
            }
        }
        for (package, source) in packages.iter().zip(sources) {
            fs::write(file(package), source).expect("a source");
        }
        all.into_iter().map(least).collect()
    }

    /// Returns the bytes of an endpoint in a stripped release binary, in each style.
    pub(super) fn release_bytes(&self) -> Vec<f64> {
        let size = |package: String| {
            self.cargo(&["build", "--release"], &package, "0", Measure::CpuTime);
            let binary = self.folder.join("target/release").join(package);
            fs::metadata(binary).expect("a binary").len()
        };
        #[expect(clippy::cast_precision_loss, reason = "binaries are small")]
        let of_endpoint = |name: &&str| {
            let [few, many] = SIZES.map(|count| size(format!("{name}-{count}")));
            (many as f64 - few as f64) / 93.
        };
        self.names.iter().map(of_endpoint).collect()
    }

    fn cargo(&self, command: &[&str], package: &str, incremental: &str, measure: Measure) -> f64 {
        let mut cargo = Command::new("cargo");
        cargo
            .args(command)
            .args(["--offline", "--quiet", "--package", package])
            .current_dir(&self.folder)
            .env("CARGO_INCREMENTAL", incremental)
            .env_remove("CARGO_TARGET_DIR");
        match measure {
            Measure::CpuTime => cpu::of_command(&mut cargo).as_secs_f64() * 1000.,
            Measure::Instructions => rustc::instructions(&mut cargo, package),
        }
    }

    fn touch(&self, package: &str) {
        let touch = |file: &Path| {
            let file = fs::File::options().append(true).open(file)?;
            file.set_modified(std::time::SystemTime::now())
        };
        for file in ["src/main.rs", "src/api.rs"] {
            touch(&self.folder.join(package).join(file)).expect("a source");
        }
    }
}
