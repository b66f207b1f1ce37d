//! Where a redirect leads, and whether the call goes there.

use http::{HeaderValue, Method};
use url::Url;

use super::encoded::{Elsewhere, EncodedCall};

/// A redirect that is not followed.
pub(super) struct Refused {
    /// The origin that it leads to, and no more of it: paths may hold secrets.
    pub(super) origin: Option<String>,
    pub(super) reason: &'static str,
}

/// The target of a redirect that `left` more may follow, if it is one to go to.
pub(super) fn target(
    call: &EncodedCall,
    location: Option<&HeaderValue>,
    left: u32,
) -> Result<Url, Refused> {
    let location = location.and_then(|location| location.to_str().ok());
    let target = location.map_or(Err(Elsewhere::Nowhere), |it| call.same_origin(it));
    let origin = match &target {
        Ok(url) => Some(url.origin().ascii_serialization()),
        Err(Elsewhere::OtherOrigin(origin)) => Some(origin.clone()),
        Err(Elsewhere::Nowhere) => None,
    };
    let refuse = |reason| Err(Refused { origin, reason });
    let settings = call.settings();
    if settings.redirects == 0 {
        return refuse("redirects are not followed");
    }
    if matches!(target, Err(Elsewhere::Nowhere)) {
        return refuse("the redirect leads nowhere");
    }
    if !matches!(*call.route.method(), Method::GET | Method::HEAD) {
        return refuse("only GET and HEAD are redirected");
    }
    let Ok(url) = target else {
        return refuse("the redirect leaves the origin");
    };
    if left == 0 {
        return refuse("there are too many redirects");
    }
    if url.as_str().len() > settings.limits.max_url_bytes
        || url.path().len() > settings.limits.max_path_bytes
    {
        return refuse("the redirect's target is too long");
    }
    Ok(url)
}
