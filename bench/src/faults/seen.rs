//! Describes what the caller and the server saw.

use super::PATIENCE;
use super::client::{Device, Failure, KEY, TOKEN};
use super::fault::Fault;
use super::server::{ENDLESS, Log};

/// What the caller and the server saw.
#[derive(Debug)]
pub(super) struct Seen {
    /// `None` if the call was given up.
    pub(super) outcome: Option<Result<Device, Failure>>,
    pub(super) seconds: u64,
    pub(super) log: Log,
}

/// Returns the text of a cell.
pub(super) fn describe(fault: Fault, seen: &Seen) -> String {
    let text = match &seen.outcome {
        None => format!("no result after {} s", PATIENCE.as_secs()),
        Some(outcome) if fault == Fault::Redirect => redirected(outcome, &seen.log),
        Some(outcome) if matches!(fault, Fault::DotSegments | Fault::Slash) => {
            resource(fault, outcome, &seen.log)
        }
        Some(outcome) => result(fault, outcome, seen),
    };
    match seen.log.requests.len() {
        0 | 1 => text,
        requests => format!("{text}, {requests} requests"),
    }
}

fn result(fault: Fault, outcome: &Result<Device, Failure>, seen: &Seen) -> String {
    let failure = match outcome {
        Ok(device) if !device.is_right() => return "wrong value".to_owned(),
        Ok(_) if matches!(fault, Fault::ArrayForObject | Fault::TrailingText) => {
            return "accepted".to_owned();
        }
        Ok(_) if fault == Fault::TooManyRequests && seen.seconds > 0 => {
            return "right after the pause".to_owned();
        }
        Ok(_) => return "right".to_owned(),
        Err(failure) => failure,
    };
    match fault {
        Fault::Silence | Fault::StalledBody => format!("error after {} s", seen.seconds),
        Fault::EndlessHead | Fault::EndlessBody if seen.log.sent < ENDLESS => {
            "error, reading stopped".to_owned()
        }
        Fault::EndlessHead | Fault::EndlessBody => "read to 64 MiB, without a limit".to_owned(),
        Fault::WrongType if failure.text.contains("tags[0].count") => {
            "error with the JSON path".to_owned()
        }
        Fault::WrongType if failure.text.contains("line 1") => {
            "error with line and column".to_owned()
        }
        Fault::EchoedToken if failure.shows(TOKEN) => "error that shows the token".to_owned(),
        Fault::EchoedToken if failure.shows("bad request: ") => {
            "error with the text, without the token".to_owned()
        }
        Fault::EchoedToken => "error without the text".to_owned(),
        Fault::UnavailableOnce | Fault::TooManyRequests | Fault::HtmlError => {
            match failure.status {
                Some(status) => format!("error with status {status}"),
                None => "error without the status".to_owned(),
            }
        }
        Fault::WrongType
        | Fault::TruncatedBody
        | Fault::ArrayForObject
        | Fault::TrailingText
        | Fault::ClosedOnce
        | Fault::Redirect
        | Fault::DotSegments
        | Fault::Slash => "error".to_owned(),
    }
}

fn redirected(outcome: &Result<Device, Failure>, log: &Log) -> String {
    let Some(head) = log.elsewhere.first() else {
        let status = outcome.as_ref().err().and_then(|failure| failure.status);
        return match status {
            Some(status) => format!("error with status {status}"),
            None => "error without the status".to_owned(),
        };
    };
    match (head.contains(TOKEN), head.contains(KEY)) {
        (true, _) => "followed with the token",
        (false, true) => "followed without the token, with `x-api-key`",
        (false, false) => "followed without credentials",
    }
    .to_owned()
}

/// Names the resource that the server saw, if it is not the one that was meant.
fn resource(fault: Fault, outcome: &Result<Device, Failure>, log: &Log) -> String {
    let Some(head) = log.requests.first() else {
        return match outcome {
            Ok(_) => "no request".to_owned(),
            Err(_) => "refused, nothing is sent".to_owned(),
        };
    };
    let path = head.split(' ').nth(1).unwrap_or_default();
    let is_right = fault == Fault::Slash && path.eq_ignore_ascii_case("/devices/a%2Fb/state");
    if is_right {
        "right".to_owned()
    } else {
        format!("another resource: `{path}`")
    }
}
