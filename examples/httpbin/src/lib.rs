//! A client of [httpbin](https://httpbin.org), a service that shows what it receives and sends what it is
//! asked for.
//!
//! It declares almost everything that HTTP has: all methods and kinds of bodies, statuses, redirects,
//! cookies, conditional requests, compressed and streamed responses.
//!
//! ```no_run
//! use httpbin::Httpbin;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> restrait::Result<()> {
//! let httpbin = Httpbin::builder().build()?;
//! let echo = httpbin.methods().post(&serde_json::json!({ "name": "Ada" })).await?;
//! assert_eq!(echo.json.unwrap()["name"], "Ada");
//! # Ok(()) }
//! ```

use restrait::client;

pub use restrait;

mod resources;

pub use resources::access::{Access, Login, access};
pub use resources::cookies::{CookieJar, Cookies, CookiesSet, cookies};
pub use resources::data::{Data, Line, data};
pub use resources::formats::{Compressed, Format, Formats, formats};
pub use resources::images::{Images, images};
pub use resources::inspection::{Custom, Headers, Inspection, inspection};
pub use resources::methods::{Echo, Fields, Methods, methods};
pub use resources::redirects::{Redirects, Target, redirects};
pub use resources::statuses::{Drawn, Statuses, statuses};

/// A client of httpbin.
///
/// [`Httpbin::from_env`] reads the base URL from `HTTPBIN_URL`.
#[client(
    base_url = "https://httpbin.org",
    auth = any(bearer, basic),
    env(base_url = "HTTPBIN_URL"),
    resources(
        Access, Cookies, Data, Formats, Images, Inspection, Methods, Redirects, Statuses
    )
)]
pub struct Httpbin;
