//! Lists the repositories of a registry with their tags: `registry`.
//!
//! The environment variable `REGISTRY_URL` is the base URL of the registry.

use std::error::Error;

use registry::Registry;
use restrait::prelude::*;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let registry = Registry::from_env()?;
    let mut names = registry.repositories().list().items();
    while let Some(name) = names.next().await {
        let name = name?;
        let tags = registry.repositories().tags(&name).items();
        println!("{name}: {}", tags.collect::<Vec<_>>().await?.join(", "));
    }
    Ok(())
}
