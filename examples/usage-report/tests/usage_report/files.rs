//! The file of the report, and the whole application with its fake.

use std::error::Error;

use clap::Parser;
use usage_report::account::Account;
use usage_report::settings::Settings;
use usage_report::write::replace;

#[test]
fn a_file_is_replaced_without_leftovers() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("usage.md");
    replace(&file, "old")?;
    replace(&file, "new")?;
    assert_eq!(std::fs::read_to_string(&file)?, "new");
    assert_eq!(std::fs::read_dir(folder.path())?.count(), 1);
    Ok(())
}

/// A folder cannot be replaced by a file.
#[test]
fn a_failure_keeps_what_was_there() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("usage.md");
    std::fs::create_dir(&file)?;
    replace(&file, "new").unwrap_err();
    assert!(file.is_dir());
    assert_eq!(std::fs::read_dir(folder.path())?.count(), 1);
    assert!(replace(&folder.path().join("missing/usage.md"), "new").is_err());
    Ok(())
}

#[tokio::test]
async fn the_extension_selects_the_format() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let account = Account::fake().await?;
    for (name, start) in [("usage.md", "# Usage of"), ("usage.csv", "org,name,")] {
        let file = folder.path().join(name);
        let output = file.to_str().unwrap();
        let settings = Settings::try_parse_from(["usage-report", "--once", "--output", output])?;
        let report = usage_report::run(&account, &settings).await?;
        assert_eq!(report.failures().count(), 0);
        assert!(std::fs::read_to_string(&file)?.starts_with(start));
    }
    Ok(())
}

#[test]
fn a_time_zone_must_exist() {
    let parse = |zone| Settings::try_parse_from(["usage-report", "--time-zone", zone]);
    assert!(parse("Europe/Berlin").is_ok());
    let error = parse("Europe/Atlantis").unwrap_err().to_string();
    assert!(error.contains("--time-zone"), "{error}");
}
