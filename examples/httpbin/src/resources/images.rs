//! Images, whose format the header `Accept` chooses.

use restrait::response::Binary;
use restrait::{api, endpoint};

/// Images, whose format the header `Accept` chooses.
#[api(crate::Httpbin, errors(406 = "the format is not available"))]
pub trait Images {
    /// Returns a PNG image.
    #[endpoint(method = "GET", path = "/image", headers("accept" = "image/png"))]
    fn png(&self) -> Binary;

    /// Returns a JPEG image.
    #[endpoint(method = "GET", path = "/image", headers("accept" = "image/jpeg"))]
    fn jpeg(&self) -> Binary;

    /// Returns a WebP image.
    #[endpoint(method = "GET", path = "/image", headers("accept" = "image/webp"))]
    fn webp(&self) -> Binary;

    /// Returns an SVG image.
    #[endpoint(method = "GET", path = "/image", headers("accept" = "image/svg+xml"))]
    fn svg(&self) -> Binary;

    /// Asks for a format that is not available.
    #[endpoint(method = "GET", path = "/image", headers("accept" = "image/tiff"))]
    fn tiff(&self) -> Binary;
}
