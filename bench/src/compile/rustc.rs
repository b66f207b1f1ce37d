//! Counts rustc's instructions: this program stands in for rustc, and runs the one that compiles
//! the crate in question below callgrind.

use std::fs;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, ExitCode};

use crate::measure::cpu;
use crate::measure::instructions::total;

/// The crate whose compilation is counted.
const CRATE: &str = "RESTRAIT_BENCH_CRATE";

/// Where callgrind writes what it counted.
const PROFILE: &str = "RESTRAIT_BENCH_PROFILE";

/// Runs `cargo` to its end and returns the millions of instructions that compiling `package` took.
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

/// Becomes rustc, where cargo has started this program for it: `<this program> rustc <args>`.
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

/// The compiler, which what is called `rustc` may only start.
fn itself(rustc: &str) -> String {
    let output = Command::new(rustc).args(["--print", "sysroot"]).output();
    let output = output.map(|it| it.stdout).unwrap_or_default();
    let sysroot = String::from_utf8_lossy(&output);
    let compiler = Path::new(sysroot.trim()).join("bin/rustc");
    compiler.display().to_string()
}
