//! Redirects.

use std::borrow::Cow;

use http::{HeaderValue, Method};
use url::Url;

use super::encoded::{EncodedCall, TargetError};

/// A redirect that is not followed.
pub(super) struct RejectedRedirect {
    /// The origin of the target. The rest is left out because paths may contain secrets.
    pub(super) origin: Option<String>,
    pub(super) reason: Cow<'static, str>,
}

/// Returns the target of a redirect.
///
/// `remaining` is the number of redirects that this call may still follow, and `is_repeatable` is
/// `false` if its body was a stream.
///
/// # Errors
///
/// If the redirect must not be followed.
pub(super) fn target(
    call: &EncodedCall,
    location: Option<&HeaderValue>,
    remaining: u32,
    is_repeatable: bool,
) -> Result<Url, RejectedRedirect> {
    let location = location.and_then(|location| location.to_str().ok());
    let target = location.map_or(Err(TargetError::InvalidUrl), |it| call.resolve(it));
    let origin = match &target {
        Ok(url) => Some(url.origin().ascii_serialization()),
        Err(TargetError::OtherOrigin(origin)) => Some(origin.clone()),
        Err(TargetError::InvalidUrl) => None,
    };
    let refuse = |reason: Cow<'static, str>| Err(RejectedRedirect { origin, reason });
    let settings = call.settings();
    if settings.max_redirects == 0 {
        return refuse("redirects are not followed; allow them with `max_redirects`".into());
    }
    if matches!(target, Err(TargetError::InvalidUrl)) {
        return refuse("missing or invalid `location` header".into());
    }
    if !matches!(*call.route.method(), Method::GET | Method::HEAD) {
        return refuse("only `GET` and `HEAD` requests are redirected".into());
    }
    if !is_repeatable {
        return refuse("the body is a stream, which can be sent only once".into());
    }
    let Ok(url) = target else {
        return refuse("it leads to another origin".into());
    };
    if remaining == 0 {
        return refuse(
            format!(
                "too many redirects (limit {}); raise it with `max_redirects`",
                settings.max_redirects
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
