//! Redirects.

use std::borrow::Cow;

use http::{HeaderValue, Method};
use url::Url;

use super::encoded::{EncodedCall, TargetError};
use crate::base_url::{self, Reach};
use crate::error::HiddenUrl;

/// The maximum number of redirects of an endpoint that declares `redirects = any_origin`.
const MAX_ANY_ORIGIN: u32 = 5;

/// The target of a redirect.
pub(super) enum Target {
    /// A URL of the same origin, to which the same request is sent.
    Same(Url),
    /// A URL of another origin, to which nothing of the call is sent.
    Away(Url),
}

/// A redirect that is not followed.
pub(super) struct RejectedRedirect {
    /// The origin of the target. The rest is left out because paths may contain secrets.
    pub(super) origin: Option<String>,
    /// The target, which nothing shows.
    pub(super) location: Option<HiddenUrl>,
    pub(super) reason: Cow<'static, str>,
}

/// Returns the target of a redirect.
///
/// `followed` is the number of redirects that this call has followed, and `is_repeatable` is `false` if
/// its body was a stream.
///
/// # Errors
///
/// If the redirect must not be followed.
pub(super) fn target(
    call: &EncodedCall,
    location: Option<&HeaderValue>,
    followed: u32,
    is_repeatable: bool,
) -> Result<Target, RejectedRedirect> {
    let location = location.and_then(|location| location.to_str().ok());
    let target = location.map_or(Err(TargetError::InvalidUrl), |it| call.resolve(it));
    let url = match &target {
        Ok(url) => Some(url),
        Err(TargetError::OtherOrigin(url)) => Some(&**url),
        Err(TargetError::InvalidUrl) => None,
    };
    let limits = &call.settings().limits;
    let origin = url.map(|url| url.origin().ascii_serialization());
    let shown = url.filter(|url| {
        matches!(url.scheme(), "http" | "https") && url.as_str().len() <= limits.max_url_bytes
    });
    let location = shown.map(|url| HiddenUrl(url.as_str().into()));
    let refuse = |reason: Cow<'static, str>| {
        Err(RejectedRedirect {
            origin,
            location,
            reason,
        })
    };
    let any_origin = call.route.redirects_to_any_origin();
    let max_redirects = if any_origin {
        MAX_ANY_ORIGIN
    } else {
        call.settings().max_redirects
    };
    if max_redirects == 0 {
        return refuse("redirects are not followed; allow them with `max_redirects`".into());
    }
    if matches!(target, Err(TargetError::InvalidUrl)) {
        return refuse(NO_TARGET.into());
    }
    if !matches!(*call.route.method(), Method::GET | Method::HEAD) {
        return refuse("only `GET` and `HEAD` requests are redirected".into());
    }
    if !is_repeatable {
        return refuse("the body is a stream, which can be sent only once".into());
    }
    let target = match target {
        Ok(url) if call.is_away() => Target::Away(url),
        Ok(url) => Target::Same(url),
        Err(TargetError::OtherOrigin(url)) if any_origin => match check_away(call, &url) {
            Ok(()) => Target::Away(*url),
            Err(reason) => return refuse(reason.into()),
        },
        Err(TargetError::OtherOrigin(_) | TargetError::InvalidUrl) => {
            return refuse("it leads to another origin".into());
        }
    };
    if followed >= max_redirects {
        let remedy = if any_origin {
            ""
        } else {
            "; raise it with `max_redirects`"
        };
        return refuse(format!("too many redirects (limit {max_redirects}){remedy}").into());
    }
    let (Target::Same(url) | Target::Away(url)) = &target;
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
    Ok(target)
}

/// The reason for a redirect without a target.
const NO_TARGET: &str = if cfg!(target_arch = "wasm32") {
    "the browser hides the target; request the other origin yourself"
} else {
    "missing or invalid `location` header"
};

/// Checks a target of another origin.
///
/// # Errors
///
/// If it is not `https`, or not as public as the host that redirects to it. Then a server could make this
/// program read from its own network.
fn check_away(call: &EncodedCall, target: &Url) -> Result<(), &'static str> {
    if !target.username().is_empty() || target.password().is_some() {
        return Err("it has a user name or a password");
    }
    let from = Url::parse(call.url()).ok();
    let from = from.as_ref().and_then(Url::host).map(|it| Reach::of(&it));
    let (Some(from), Some(to)) = (from, target.host()) else {
        return Err("it leads to another origin");
    };
    if Reach::of(&to) < from {
        return Err(base_url::NOT_PUBLIC);
    }
    let is_local = Reach::of(&to) == Reach::Loopback;
    match target.scheme() {
        "https" => Ok(()),
        "http" if is_local => Ok(()),
        _ => Err("it leads to another origin that is not `https`"),
    }
}
