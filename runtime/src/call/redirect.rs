//! Where a redirect leads, and whether the call goes there.

use std::borrow::Cow;

use http::{HeaderValue, Method};
use url::Url;

use super::encoded::{Elsewhere, EncodedCall};

/// A redirect that is not followed.
pub(super) struct Refused {
    /// The origin that it leads to, and no more of it: paths may hold secrets.
    pub(super) origin: Option<String>,
    pub(super) reason: Cow<'static, str>,
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
    let refuse = |reason: Cow<'static, str>| Err(Refused { origin, reason });
    let settings = call.settings();
    if settings.redirects == 0 {
        return refuse("redirects are not followed; allow them with `max_redirects`".into());
    }
    if matches!(target, Err(Elsewhere::Nowhere)) {
        return refuse("missing or invalid `location` header".into());
    }
    if !matches!(*call.route.method(), Method::GET | Method::HEAD) {
        return refuse("only `GET` and `HEAD` requests are redirected".into());
    }
    let Ok(url) = target else {
        return refuse("it leads to another origin".into());
    };
    if left == 0 {
        return refuse(
            format!(
                "too many redirects (limit {}); raise it with `max_redirects`",
                settings.redirects
            )
            .into(),
        );
    }
    let limits = &settings.limits;
    for (what, length, limit) in [
        ("url", url.as_str().len(), limits.max_url_bytes),
        ("path", url.path().len(), limits.max_path_bytes),
    ] {
        if length > limit {
            return refuse(
                format!(
                    "the {what} exceeds the limit of {limit} bytes; raise it with \
                     `Limits::max_{what}_bytes`"
                )
                .into(),
            );
        }
    }
    Ok(url)
}
