//! The fake and its clients.
use std::error::Error;

use github::{GitHub, Uploads, fake};
use restrait::ClientBuilder;
use restrait_fake::FakeServer;

pub(crate) type TestResult<T = ()> = Result<T, Box<dyn Error>>;

pub(crate) const OWNER: &str = "octo-org";
pub(crate) const REPO: &str = "hello";

pub(crate) fn builder(server: &FakeServer<fake::State>) -> ClientBuilder<GitHub> {
    GitHub::builder()
        .base_url(server.base_url())
        .token(fake::TOKEN)
}

pub(crate) async fn start() -> TestResult<(FakeServer<fake::State>, GitHub)> {
    let server = fake::start().await?;
    let github = builder(&server).build()?;
    Ok((server, github))
}

pub(crate) fn uploads(server: &FakeServer<fake::State>) -> TestResult<Uploads> {
    let builder = Uploads::builder().base_url(server.base_url());
    Ok(builder.token(fake::TOKEN).build()?)
}
