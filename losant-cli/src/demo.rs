//! The fake of the platform for `--demo`.

use std::pin::Pin;

use losant_fake::Fake;
use restrait_cli::{Demo, Failure};

/// Starts a fake on a free port.
pub(crate) fn start() -> Pin<Box<dyn Future<Output = Result<Demo, Failure>>>> {
    Box::pin(async {
        let fake = Fake::start().await?;
        Ok(Demo {
            base_url: fake.base_url().to_owned(),
            token: fake.token().to_owned(),
            guard: Box::new(fake),
        })
    })
}
