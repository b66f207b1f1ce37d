//! Routing of requests to endpoints.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::io;
#[cfg(feature = "schema")]
use std::sync::OnceLock;

use http::Method;
use restrait::info::EndpointInfo;

use crate::constants::{Recognition, RequestHead};
use crate::path;
use crate::rejection::{Rejection, RejectionKind, qualified_name};
#[cfg(feature = "schema")]
use crate::schema::DeclaredSchemas;
use crate::validator::Validator;
use crate::{Request, Response};

/// A handler of an endpoint, with the state that it shares with others.
pub(crate) type Handler = Box<dyn Fn(&Request<'_>) -> Result<Response, Rejection> + Send + Sync>;

/// An endpoint with its handler.
pub(crate) struct Entry {
    pub(crate) validator: Validator,
    pub(crate) handler: Option<Handler>,
    /// The schemas of the declared types, generated when they are needed.
    #[cfg(feature = "schema")]
    schemas: OnceLock<DeclaredSchemas>,
}

#[cfg(feature = "schema")]
impl Entry {
    /// Returns the schemas of the declared types.
    pub(crate) fn schemas(&self) -> &DeclaredSchemas {
        self.schemas
            .get_or_init(|| DeclaredSchemas::new(self.validator.info))
    }
}

/// All endpoints of a server. Endpoints with more literal paths come first.
pub(crate) struct Router(Vec<Entry>);

/// The endpoint that matches a request, with the values of its path params.
pub(crate) struct RouteMatch<'a> {
    pub(crate) entry: &'a Entry,
    pub(crate) path: Vec<(usize, String)>,
}

impl Router {
    /// Creates a router.
    ///
    /// # Errors
    ///
    /// If a param has an invalid pattern, or two endpoints match the same requests.
    pub(crate) fn new(
        endpoints: Vec<(&'static EndpointInfo, Option<Handler>)>,
    ) -> io::Result<Self> {
        let entry = |(info, handler): (&'static EndpointInfo, _)| {
            let validator = Validator::new(info).map_err(|error| {
                let name = qualified_name(info);
                let message = format!("{name}: invalid pattern of a param: {error}");
                io::Error::new(io::ErrorKind::InvalidInput, message)
            })?;
            Ok(Entry {
                validator,
                handler,
                #[cfg(feature = "schema")]
                schemas: OnceLock::new(),
            })
        };
        let mut entries = endpoints
            .into_iter()
            .map(entry)
            .collect::<io::Result<Vec<_>>>()?;
        entries.sort_by_cached_key(|entry| entry.validator.template.precedence());
        reject_duplicates(&entries)?;
        Ok(Self(entries))
    }

    /// Returns the entry of an endpoint.
    #[cfg(feature = "schema")]
    pub(crate) fn entry(&self, endpoint: &EndpointInfo) -> Option<&Entry> {
        let mut entries = self.0.iter();
        entries.find(|entry| std::ptr::eq(entry.validator.info, endpoint))
    }

    /// Returns an endpoint with this path, whatever its method is.
    #[cfg(feature = "openapi")]
    pub(crate) fn at_path(&self, path: &str) -> Option<&'static EndpointInfo> {
        let segments = path::segments(path);
        let mut validators = self.0.iter().map(|entry| &entry.validator);
        let found = validators.find(|it| it.template.match_path(&segments).is_some());
        found.map(|validator| validator.info)
    }

    /// Returns the endpoint that matches a request.
    ///
    /// Of several endpoints with the same method and path, it is the one whose constants the request
    /// has. If there is only one, the caller checks its constants.
    pub(crate) fn find(
        &self,
        method: &Method,
        path: &str,
        head: RequestHead<'_>,
    ) -> Result<RouteMatch<'_>, Rejection> {
        let segments = path::segments(path);
        let mut allowed: Vec<(&Method, &'static EndpointInfo)> = Vec::new();
        let mut groups: Vec<Vec<RouteMatch<'_>>> = Vec::new();
        for entry in &self.0 {
            let Some(path) = entry.validator.template.match_path(&segments) else {
                continue;
            };
            let info = entry.validator.info;
            if info.route.method() != method {
                allowed.push((info.route.method(), info));
                continue;
            }
            let found = RouteMatch { entry, path };
            match groups.last_mut().filter(|group| found.has_path_of(group)) {
                Some(group) => group.push(found),
                None => groups.push(vec![found]),
            }
        }
        if !groups.is_empty() {
            return choose(groups, head);
        }
        let Some((_, nearest)) = allowed.first() else {
            let message = format!("unknown path `{path}`");
            return Err(Rejection::new(RejectionKind::UnknownPath, message));
        };
        let mut methods: Vec<&str> = Vec::new();
        for (method, _) in &allowed {
            if !methods.contains(&method.as_str()) {
                methods.push(method.as_str());
            }
        }
        let methods = methods.join(", ");
        let template = nearest.route.path();
        let message = format!("method `{method}` is not allowed for `{template}`; use {methods}");
        let mut rejection = Rejection::new(RejectionKind::MethodNotAllowed, message);
        rejection.allow = Some(methods);
        Err(rejection)
    }
}

impl RouteMatch<'_> {
    fn has_path_of(&self, group: &[Self]) -> bool {
        let shape = |it: &Self| it.entry.validator.template.shape().to_owned();
        group
            .first()
            .is_some_and(|first| shape(first) == shape(self))
    }
}

/// Returns the endpoint whose constants the request has. The endpoints of each group have the same
/// method and path. Groups with more literal paths come first, and in a group, the endpoint with the
/// most constants.
fn choose<'a>(
    groups: Vec<Vec<RouteMatch<'a>>>,
    head: RequestHead<'_>,
) -> Result<RouteMatch<'a>, Rejection> {
    let mut first_mismatch = None;
    for mut group in groups {
        let has_others = group.len() > 1;
        let constants = group.iter().map(|found| &found.entry.validator.constants);
        let recognized: Vec<_> = constants
            .map(|constants| constants.recognize(head, has_others))
            .collect();
        let best = |matches: fn(&Recognition) -> bool| {
            let all = group.iter().zip(&recognized).enumerate();
            let matching = all.filter(|(_, (_, recognition))| matches(recognition));
            let by_constants = |(_, (found, _)): &(_, (&RouteMatch<'a>, _))| {
                Reverse(found.entry.validator.constants.len())
            };
            matching.min_by_key(by_constants).map(|(index, _)| index)
        };
        let exact = best(|it| matches!(it, Recognition::Exact));
        if let Some(index) = exact.or_else(|| best(|it| matches!(it, Recognition::Wildcard))) {
            return Ok(group.swap_remove(index));
        }
        first_mismatch = first_mismatch.or(Some((group, recognized)));
    }
    match first_mismatch {
        Some((mut group, _)) if group.len() == 1 => Ok(group.swap_remove(0)),
        Some((group, recognized)) => Err(unrecognized(&group, &recognized)),
        None => Err(Rejection::new(RejectionKind::UnknownPath, "unknown path")),
    }
}

/// Creates the rejection of a request that has the constants of no endpoint in the group.
fn unrecognized(group: &[RouteMatch<'_>], recognized: &[Recognition]) -> Rejection {
    let mut expected = Vec::new();
    let mut kinds = Vec::new();
    for (found, recognition) in group.iter().zip(recognized) {
        match recognition {
            Recognition::None(mismatch) => {
                let name = qualified_name(found.entry.validator.info);
                expected.push(format!("`{name}` expects {}", mismatch.expected()));
                kinds.push(mismatch.kind());
            }
            Recognition::Exact | Recognition::Wildcard => {}
        }
    }
    let kind = match kinds.as_slice() {
        [first, rest @ ..] if rest.iter().all(|kind| kind == first) => *first,
        _ => RejectionKind::Invalid,
    };
    let route = group.first().map(|found| found.entry.validator.info.route);
    let request = route.map(|route| format!("{} {}", route.method(), route.path()));
    let message = format!(
        "no endpoint of `{}` has the constants of the request: {}",
        request.unwrap_or_default(),
        expected.join(", ")
    );
    Rejection::new(kind, message)
}

/// Fails if two endpoints match the same requests, because only the first could be called.
fn reject_duplicates(entries: &[Entry]) -> io::Result<()> {
    let mut seen = HashMap::new();
    for Entry { validator, .. } in entries {
        let info = validator.info;
        let key = (
            info.route.method(),
            validator.template.shape(),
            validator.constants.identity(),
        );
        if let Some(first) = seen.insert(key, info) {
            let message = format!(
                "duplicate endpoint `{} {}`: `{}` and `{}` have the same method, path and constants; \
                 serve one of them, or add `query(..)` or `headers(..)` that tell them apart",
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
