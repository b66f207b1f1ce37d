//! Routing of requests to endpoints.

use std::collections::HashMap;
use std::io;

use http::Method;
use restrait::info::EndpointInfo;

use crate::path;
use crate::rejection::{Rejection, RejectionKind, qualified_name};
use crate::validator::Validator;
use crate::{Request, Response};

/// A handler of an endpoint.
pub(crate) type Handler<S> =
    Box<dyn Fn(&mut S, &Request<'_>) -> Result<Response, Rejection> + Send + Sync>;

/// An endpoint with its handler.
pub(crate) struct Entry<S> {
    pub(crate) validator: Validator,
    pub(crate) handler: Option<Handler<S>>,
}

/// All endpoints of a server. Endpoints with more literal paths come first.
pub(crate) struct Router<S>(Vec<Entry<S>>);

/// The endpoint that matches a request, with the values of its path params.
pub(crate) struct RouteMatch<'a, S> {
    pub(crate) entry: &'a Entry<S>,
    pub(crate) path: Vec<(usize, String)>,
}

impl<S> Router<S> {
    /// Creates a router.
    ///
    /// # Errors
    ///
    /// If a param has an invalid pattern, or two endpoints match the same requests.
    pub(crate) fn new(
        endpoints: Vec<(&'static EndpointInfo, Option<Handler<S>>)>,
    ) -> io::Result<Self> {
        let entry = |(info, handler): (&'static EndpointInfo, _)| {
            let validator = Validator::new(info).map_err(|error| {
                let name = qualified_name(info);
                let message = format!("{name}: invalid pattern of a param: {error}");
                io::Error::new(io::ErrorKind::InvalidInput, message)
            })?;
            Ok(Entry { validator, handler })
        };
        let mut entries = endpoints
            .into_iter()
            .map(entry)
            .collect::<io::Result<Vec<_>>>()?;
        entries.sort_by_cached_key(|entry| entry.validator.template.precedence());
        reject_duplicates(&entries)?;
        Ok(Self(entries))
    }

    /// Returns the endpoint that matches `method` and `path`.
    pub(crate) fn find(&self, method: &Method, path: &str) -> Result<RouteMatch<'_, S>, Rejection> {
        let segments = path::segments(path).unwrap_or_default();
        let mut allowed: Vec<(&Method, &'static EndpointInfo)> = Vec::new();
        for entry in &self.0 {
            if let Some(path) = entry.validator.template.match_path(&segments) {
                let info = entry.validator.info;
                if info.route.method() == method {
                    return Ok(RouteMatch { entry, path });
                }
                allowed.push((info.route.method(), info));
            }
        }
        let Some((_, nearest)) = allowed.first() else {
            let message = format!("unknown path `{path}`");
            return Err(Rejection::new(RejectionKind::UnknownPath, message));
        };
        let mut methods: Vec<_> = allowed.iter().map(|(method, _)| method.as_str()).collect();
        methods.dedup();
        let methods = methods.join(", ");
        let template = nearest.route.path();
        let message = format!("method `{method}` is not allowed for `{template}`; use {methods}");
        let mut rejection = Rejection::new(RejectionKind::MethodNotAllowed, message);
        rejection.allow = Some(methods);
        Err(rejection)
    }
}

/// Fails if two endpoints match the same requests, because only the first could be called.
fn reject_duplicates<S>(entries: &[Entry<S>]) -> io::Result<()> {
    let mut seen = HashMap::new();
    for Entry { validator, .. } in entries {
        let info = validator.info;
        let key = (info.route.method(), validator.template.literals());
        if let Some(first) = seen.insert(key, info) {
            let message = format!(
                "duplicate endpoint `{} {}`: `{}` and `{}` have the same method and path; \
                 serve one of them",
                first.route.method(),
                first.route.path(),
                qualified_name(first),
                qualified_name(info),
            );
            return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
        }
    }
    Ok(())
}
