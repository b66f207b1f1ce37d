//! Counts instructions of rustc. This program acts as rustc and runs the real compiler under
//! callgrind for one crate.

use std::fs;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, ExitCode};

use crate::measure::cpu;
use crate::measure::instructions::total;

/// Environment variable with the name of the measured crate.
const CRATE: &str = "RESTRAIT_BENCH_CRATE";

/// Environment variable with the output file of callgrind.
const PROFILE: &str = "RESTRAIT_BENCH_PROFILE";

/// Runs `cargo`. Returns the millions of instructions for compiling `package`.
pub(super) fn instructions(cargo: &mut Command, package: &str) -> f64 {
    let profile = std::env::temp_dir().join(format!("restrait-bench-{}", std::process::id()));
    cargo
        .env(
            "RUSTC_WRAPPER",
            std::env::current_exe().expect("this program's path"),
        )
        .env(CRATE, package.replace('-', "_"))
        .env(PROFILE, &profile);
    cpu::of_command(cargo);
    let counted = fs::read_to_string(&profile).expect("callgrind's file");
    let _ = fs::remove_file(&profile);
    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
    let millions = total(&counted) as f64 / 1e6;
    millions
}

/// Acts as rustc if cargo started this program as `<this program> rustc <args>`.
pub(crate) fn in_place_of_rustc() -> Option<ExitCode> {
    let counted = std::env::var(CRATE).ok()?;
    let mut args = std::env::args().skip(1);
    let rustc = args.next()?;
    let args: Vec<String> = args.collect();
    let is_counted = args
        .windows(2)
        .any(|pair| pair[0] == "--crate-name" && pair[1] == counted);
    let mut command = if is_counted {
        let mut valgrind = Command::new("valgrind");
        let profile = std::env::var(PROFILE).ok()?;
        valgrind
            .args(["-q", "--tool=callgrind"])
            .arg(format!("--callgrind-out-file={profile}"))
            .arg(itself(&rustc));
        valgrind
    } else {
        Command::new(rustc)
    };
    let error = command.args(args).exec();
    eprintln!("{command:?}: {error}");
    Some(ExitCode::FAILURE)
}

/// Returns the path of the compiler. The `rustc` on the path can be a wrapper of rustup.
fn itself(rustc: &str) -> String {
    let output = Command::new(rustc).args(["--print", "sysroot"]).output();
    let output = output.map(|it| it.stdout).unwrap_or_default();
    let sysroot = String::from_utf8_lossy(&output);
    let compiler = Path::new(sysroot.trim()).join("bin/rustc");
    compiler.display().to_string()
}
