//! The options of `restrait import` for a surface.

use std::fs;
use std::path::{Path, PathBuf};

use restrait_import::{Sources, Surface};

#[derive(clap::Args)]
#[command(next_help_heading = "Surface")]
pub(super) struct Args {
    /// Read a surface: a JSON document of resources and actions, with the JSON schemas in this folder. A
    /// schema in a later folder replaces that of an earlier one.
    #[arg(long, value_name = "FOLDER")]
    schemas: Vec<PathBuf>,
    /// The names of the API: types, nouns and docs, in JSON.
    #[arg(long, value_name = "FILE", requires = "schemas")]
    names: Option<PathBuf>,
    /// Use the types and traits that the sources in this folder declare, and do not write them again.
    #[arg(long, value_name = "FOLDER", requires = "schemas")]
    known: Option<PathBuf>,
}

/// Imports a surface, if the options say that the document is one.
pub(super) fn sources(document: &Path, args: &Args) -> Result<Option<Sources>, String> {
    if args.schemas.is_empty() {
        return Ok(None);
    }
    let mut surface = Surface::new(&read(document)?).map_err(|error| error.to_string())?;
    for folder in &args.schemas {
        for path in files(folder, "json")? {
            let name = path
                .file_stem()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            surface = surface
                .schema(&name, &read(&path)?)
                .map_err(|error| error.to_string())?;
        }
    }
    if let Some(path) = &args.names {
        surface = surface
            .names(&read(path)?)
            .map_err(|error| error.to_string())?;
    }
    if let Some(folder) = &args.known {
        for path in files(folder, "rs")? {
            surface = surface.known(&path.to_string_lossy(), &read(&path)?);
        }
    }
    Ok(Some(surface.import()))
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("cannot read `{}`: {error}", path.display()))
}

/// Returns the files of a folder and of the folders in it, sorted.
fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>, String> {
    let failed = |error| format!("cannot read `{}`: {error}", folder.display());
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_dir() {
            found.extend(files(&path, extension)?);
        } else if path.extension().is_some_and(|own| own == extension) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
