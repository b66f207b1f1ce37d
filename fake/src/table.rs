//! All endpoints that a stand-in serves, and which of them a request asks for.

use std::collections::HashMap;
use std::io;

use http::Method;
use restrait::info::EndpointInfo;

use crate::declared::Declared;
use crate::path;
use crate::refusal::{Reason, Refusal, label};
use crate::{Reply, Request};

/// What answers an endpoint's requests.
pub(crate) type Handler<S> =
    Box<dyn Fn(&mut S, &Request<'_>) -> Result<Reply, Refusal> + Send + Sync>;

/// An endpoint with its handler.
pub(crate) struct Row<S> {
    pub(crate) endpoint: Declared,
    pub(crate) handler: Option<Handler<S>>,
}

/// The endpoints, those with the more literal paths first.
pub(crate) struct Table<S>(Vec<Row<S>>);

/// The endpoint that a request asks for, with the values of its path.
pub(crate) struct Found<'a, S> {
    pub(crate) row: &'a Row<S>,
    pub(crate) path: Vec<(usize, String)>,
}

impl<S> Table<S> {
    /// The table of these endpoints.
    pub(crate) fn of(
        endpoints: Vec<(&'static EndpointInfo, Option<Handler<S>>)>,
    ) -> io::Result<Self> {
        let row = |(info, handler): (&'static EndpointInfo, _)| {
            let endpoint = Declared::of(info).map_err(|error| {
                let what = format!(
                    "{}: a pattern is no regular expression: {error}",
                    label(info)
                );
                io::Error::new(io::ErrorKind::InvalidInput, what)
            })?;
            Ok(Row { endpoint, handler })
        };
        let mut rows = endpoints
            .into_iter()
            .map(row)
            .collect::<io::Result<Vec<_>>>()?;
        rows.sort_by_cached_key(|row| row.endpoint.template.openness());
        refuse_duplicates(&rows)?;
        Ok(Self(rows))
    }

    /// Finds the endpoint that serves `method` on `path`.
    pub(crate) fn find(&self, method: &Method, path: &str) -> Result<Found<'_, S>, Refusal> {
        let segments = path::segments(path).unwrap_or_default();
        let mut allowed: Vec<(&Method, &'static EndpointInfo)> = Vec::new();
        for row in &self.0 {
            if let Some(path) = row.endpoint.template.values(&segments) {
                let info = row.endpoint.info;
                if info.route.method() == method {
                    return Ok(Found { row, path });
                }
                allowed.push((info.route.method(), info));
            }
        }
        let Some((_, nearest)) = allowed.first() else {
            let what = format!("no endpoint has the path {path}");
            return Err(Refusal::new(Reason::Path, what));
        };
        let mut methods: Vec<_> = allowed.iter().map(|(method, _)| method.as_str()).collect();
        methods.dedup();
        let methods = methods.join(", ");
        let what = format!("{} takes {methods}, not {method}", nearest.route.path());
        let mut refusal = Refusal::new(Reason::Method, what);
        refusal.allow = Some(methods);
        Err(refusal)
    }
}

/// Refuses two endpoints that the same requests ask for: each would be served for the other.
fn refuse_duplicates<S>(rows: &[Row<S>]) -> io::Result<()> {
    let mut seen = HashMap::new();
    for Row { endpoint, .. } in rows {
        let info = endpoint.info;
        let asked_by = (info.route.method(), endpoint.template.literals());
        if let Some(first) = seen.insert(asked_by, info) {
            let what = format!(
                "duplicate endpoint `{} {}`: `{}` and `{}` have the same method and path; \
                 serve one of them",
                first.route.method(),
                first.route.path(),
                label(first),
                label(info),
            );
            return Err(io::Error::new(io::ErrorKind::InvalidInput, what));
        }
    }
    Ok(())
}
