//! Makes a call for each line.

use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, BufReader, Read};
use std::{mem, thread};

use clap::ArgMatches;
use restrait::client::ApiClient;
use restrait::dynamic::CallByName as _;
use restrait::{Call as _, ErrorKind};
use serde_json::Value as Json;
use tokio::sync::mpsc::{self, Receiver};
use tokio::task::JoinHandle;

use super::lines::{self, Line, MAX_LINE};
use super::record::Record;
use super::reply::Reply;
use super::result::{self, StreamLimits};
use super::{STREAM_TIME, unknown};
use crate::{Context, Failure, dry_run, endpoint};

/// The size of the buffer of the input.
const BUFFER: usize = 64 * 1024;

/// A response that is not written yet.
enum Pending {
    Done(Reply),
    /// A running call: its id, the name of its endpoint, and its result.
    Call(Json, String, JoinHandle<Result<Json, Failure>>),
}

/// Makes a call for each line of the input, and writes the responses in the same order.
pub(super) async fn all<C: ApiClient>(
    context: &mut Context<'_, C>,
    matches: &ArgMatches,
) -> Result<(), Failure> {
    let parallel = matches.get_one::<u16>("parallel").copied().unwrap_or(1);
    let max_events = matches.get_one::<u64>("max-events").copied();
    let limits = StreamLimits {
        max_events: max_events.map_or(usize::MAX, |max| max.try_into().unwrap_or(usize::MAX)),
        time: context.options.timeout.unwrap_or(STREAM_TIME),
    };
    let path = matches.get_one::<String>("endpoint").map(String::as_str);
    let mut lines = read(path.unwrap_or("-"))?;
    let client = context.client().await?;
    let mut pending = VecDeque::new();
    let mut outcome = Outcome::default();
    let mut number = 0;
    let mut is_open = true;
    while is_open || !pending.is_empty() {
        tokio::select! {
            biased;
            () = finish_first(&mut pending), if !pending.is_empty() => {
                if let Some(Pending::Done(reply)) = pending.pop_front() {
                    context.output().text(&reply.text())?;
                    outcome.add(&reply);
                }
            }
            line = lines.recv(), if is_open && pending.len() < usize::from(parallel) => {
                let Some(line) = line else {
                    is_open = false;
                    continue;
                };
                number += 1;
                pending.extend(start(context, &client, limits, (number, line?)));
            }
        }
    }
    outcome.result()
}

/// Reads the lines of a file, or of standard input for `-`, in a thread. The runtime cannot end while it
/// reads standard input.
fn read(path: &str) -> Result<Receiver<io::Result<Line>>, Failure> {
    let input: Box<dyn Read + Send> = match path {
        "-" => Box::new(io::stdin()),
        path => Box::new(
            File::open(path)
                .map_err(|error| Failure::Usage(format!("cannot read {path}: {error}")))?,
        ),
    };
    let (sender, lines) = mpsc::channel(1);
    thread::Builder::new().spawn(move || {
        let mut input = BufReader::with_capacity(BUFFER, input);
        while let Some(line) = lines::next(&mut input, MAX_LINE).transpose() {
            let is_last = line.is_err();
            if sender.blocking_send(line).is_err() || is_last {
                break;
            }
        }
    })?;
    Ok(lines)
}

/// Waits for the first response.
async fn finish_first(pending: &mut VecDeque<Pending>) {
    let Some(first) = pending.front_mut() else {
        return;
    };
    if let Pending::Call(id, name, call) = first {
        let result = call.await;
        let result = result.unwrap_or_else(|error| Err(Failure::Io(error.to_string())));
        let (id, name) = (mem::take(id), mem::take(name));
        *first = Pending::Done(Reply::new(id, name, "result", result));
    }
}

/// Starts the call of a line, unless the line is blank.
fn start<C: ApiClient>(
    context: &Context<'_, C>,
    client: &C,
    limits: StreamLimits,
    (number, line): (u64, Line),
) -> Option<Pending> {
    let is_dry = context.options.dry_run.is_some();
    let member = if is_dry { "request" } else { "result" };
    let done = |reply| Some(Pending::Done(reply));
    let line = match line {
        Line::Complete(line) if line.trim_ascii().is_empty() => return None,
        Line::Complete(line) => line,
        Line::TooLong => {
            let reason = "exceeds the limit of 16 MiB";
            return done(Reply::invalid(Json::Null, number, member, reason));
        }
    };
    let record = match Record::read(&line) {
        Ok(record) => record,
        Err(mistake) => {
            return done(Reply::invalid(mistake.id, number, member, &mistake.reason));
        }
    };
    let (id, name) = (record.id, record.endpoint);
    let call = client.call(&name, record.arguments);
    if is_dry {
        let show_token = context.options.show_token;
        let request = dry_run::request(call, show_token);
        let value = request.map(|request| dry_run::json(&request, show_token));
        return done(Reply::new(id, name, member, value.map_err(Failure::from)));
    }
    let checked = match call.endpoint() {
        None => Err(unknown(call.request())),
        Some(info) => call
            .request()
            .map_err(Failure::from)
            .and_then(|_| context.check_token(info))
            .and_then(|()| endpoint::check_consent(context, info)),
    };
    if let Err(failure) = checked {
        return done(Reply::new(id, name, member, Err(failure)));
    }
    let response = call.into_future();
    let result = tokio::spawn(async move { result::value(response.await?, limits).await });
    Some(Pending::Call(id, name, result))
}

/// Returns `true` for an error that the API returned, which is the response to the call.
fn is_response(failure: &Failure) -> bool {
    match failure {
        Failure::Call(error) | Failure::RawCall { error, .. } => error.kind() == ErrorKind::Status,
        Failure::Usage(_)
        | Failure::Io(_)
        | Failure::Token(_)
        | Failure::Lines { .. }
        | Failure::Interrupted
        | Failure::Closed => false,
    }
}

/// The outcome of all lines.
#[derive(Default)]
struct Outcome {
    lines: u64,
    /// The number of lines without a response of the API.
    failed: u64,
    /// The exit code of the first failure.
    exit_code: u8,
}

impl Outcome {
    fn add(&mut self, reply: &Reply) {
        self.lines += 1;
        if let Err(failure) = reply.value.as_ref()
            && !is_response(failure)
        {
            if self.failed == 0 {
                self.exit_code = failure.exit_code();
            }
            self.failed += 1;
        }
    }

    fn result(self) -> Result<(), Failure> {
        if self.failed == 0 {
            return Ok(());
        }
        Err(Failure::Lines {
            failed: self.failed,
            lines: self.lines,
            exit_code: self.exit_code,
        })
    }
}
