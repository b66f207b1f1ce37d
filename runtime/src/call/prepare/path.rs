//! Values that are a part of a segment or more than one segment.
//!
//! This code is separate because most paths have no such values.

use restrait_grammar::path_pattern::{is_part_ended_by, is_run_ended_by, literal_run};
use restrait_grammar::percent;
use restrait_grammar::route::{Piece, Pieces};

use super::invalid;
use crate::Error;
use crate::encode::{self, UrlBuf};
use crate::route::Route;
use crate::value::Value;

/// Writes the path from the placeholder before `rest` to its end. That placeholder is a part of a
/// segment, or a catch-all.
#[cold]
pub(super) fn write_rest(
    route: &'static Route,
    rest: &Pieces<'static>,
    values: &[Value<'_>],
    url: &mut UrlBuf,
) -> Result<(), Error> {
    let pieces: Vec<_> = route.pieces_and_keys().0.collect();
    // The literals and the placeholder of a template alternate, but an iterator skips empty literals.
    let first = pieces.len().saturating_sub(rest.remaining() + 1);
    for (at, piece) in pieces.iter().enumerate().skip(first) {
        let index = match piece {
            Piece::Literal(text) => {
                url.push(text);
                continue;
            }
            Piece::Param(index) | Piece::CatchAll(index) => *index,
        };
        let after = match pieces.get(at + 1) {
            Some(Piece::Literal(text)) => *text,
            Some(Piece::Param(_) | Piece::CatchAll(_)) | None => "",
        };
        let is_followed = at + 2 < pieces.len();
        let write = |text: &str| {
            if matches!(piece, Piece::CatchAll(_)) {
                let allow_slash = after.is_empty() && route.allows_trailing_slash();
                catch_all(text, &literal_run(after, is_followed), allow_slash, url)
            } else {
                part(text, after, is_followed, url)
            }
        };
        let written = values.get(index).map(|value| value.with_text(write));
        match written {
            Some(Ok(Some(Ok(())))) => {}
            Some(Ok(Some(Err(reason)))) => return Err(invalid(route, index, &reason)),
            Some(Err(reason)) => return Err(invalid(route, index, reason)),
            Some(Ok(None)) | None => return Err(invalid(route, index, "missing value")),
        }
    }
    Ok(())
}

/// Writes a value that is a whole segment or a part of one.
fn part(value: &str, after: &str, is_followed: bool, url: &mut UrlBuf) -> Result<(), String> {
    let (after, ends) = match after.split_once('/') {
        Some((after, _)) => (after, true),
        None => (after, !is_followed),
    };
    if after.is_empty() && url.as_str().ends_with('/') {
        return Ok(encode::segment(value, url)?);
    }
    if !is_part_ended_by(value, after) {
        return Err(format!(
            "cannot be told apart from `{after}`, the text after it in the path"
        ));
    }
    encode::segment_part(value, url)?;
    // URL parsers remove dot segments.
    let segment = url.as_str().rsplit('/').next().unwrap_or_default();
    if ends && matches!(format!("{segment}{after}").as_str(), "." | "..") {
        return Err("must not complete the segment `.` or `..`".to_owned());
    }
    Ok(())
}

/// Writes the segments of a catch-all.
fn catch_all(
    value: &str,
    after: &[String],
    allow_slash: bool,
    url: &mut UrlBuf,
) -> Result<(), String> {
    let path = value.strip_suffix('/').filter(|_| allow_slash);
    let segments: Vec<&str> = path.unwrap_or(value).split('/').collect();
    if value.is_empty() {
        return Err("must not be empty".to_owned());
    }
    let decoded: Vec<String> = after.iter().map(|text| percent::decode(text)).collect();
    if !is_run_ended_by(&segments, &decoded) {
        let after = after.join("/");
        return Err(format!(
            "cannot be told apart from `/{after}`, the text after it in the path"
        ));
    }
    for (index, segment) in segments.iter().enumerate() {
        if index > 0 {
            url.push("/");
        }
        if segment.is_empty() {
            return Err("must not contain an empty segment".to_owned());
        }
        encode::segment(segment, url).map_err(|reason| match reason {
            "must not be `.` or `..`" => "must not contain a segment `.` or `..`".to_owned(),
            reason => reason.to_owned(),
        })?;
    }
    if path.is_some() {
        url.push("/");
    }
    Ok(())
}

#[cfg(test)]
mod tests;
