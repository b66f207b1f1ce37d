//! The meaning of the errors of hyper, h2 and rustls, on which reqwest and hyper-util are based.

use std::error::Error;
use std::io;

use hyper_util::client::legacy;

use super::TransportError;
use crate::error::errors;

/// The text of the error that ends a connection without a response to an HTTP/2 ping.
const NO_PONG: &str = "the server did not respond to an HTTP/2 ping";

/// Converts an error that occurred before the response headers arrived.
///
/// It must not be an error of connecting.
#[cold]
pub(super) fn before_response(error: impl Error + Send + Sync + 'static) -> TransportError {
    let is_permanent = is_permanent(&error);
    let converted = if is_keep_alive(&error) {
        TransportError::timed_out(NO_PONG)
    } else if is_unprocessed(&error) {
        TransportError::not_sent(error)
    } else {
        TransportError::response_lost(error)
    };
    finish(converted, is_permanent)
}

/// Converts an error that occurred while the response body arrived.
#[cold]
pub(super) fn in_body(error: impl Error + Send + Sync + 'static) -> TransportError {
    let is_permanent = is_permanent(&error);
    let converted = if is_keep_alive(&error) {
        TransportError::timed_out(NO_PONG)
    } else {
        TransportError::response_lost(error)
    };
    finish(converted, is_permanent)
}

/// Converts an error of connecting, TLS included.
#[cold]
pub(super) fn connecting(error: impl Error + Send + Sync + 'static) -> TransportError {
    let is_permanent = is_permanent(&error);
    finish(TransportError::connect(error), is_permanent)
}

fn finish(error: TransportError, is_permanent: bool) -> TransportError {
    // The errors around the innermost one only name parts of the HTTP client.
    let error = error.show_root_cause();
    if is_permanent {
        error.permanent()
    } else {
        error
    }
}

/// Returns `true` if the HTTP/2 connection was closed because a ping was not acknowledged.
pub(super) fn is_keep_alive(error: &(dyn Error + 'static)) -> bool {
    errors(error).any(|error| {
        let error = error.downcast_ref::<hyper::Error>();
        error.is_some_and(hyper::Error::is_timeout)
    })
}

/// Returns `true` if it is certain that the server has not processed the request: no byte of it was
/// written, or the server said so.
fn is_unprocessed(error: &(dyn Error + 'static)) -> bool {
    errors(error).any(|error| {
        if let Some(error) = error.downcast_ref::<legacy::Error>() {
            // Errors without a connection occur before the request is passed to one.
            return error.connect_info().is_none();
        }
        if let Some(error) = error.downcast_ref::<hyper::Error>() {
            // The request was taken out of the queue of its connection before it was written.
            return error.is_canceled();
        }
        is_refused(error)
    })
}

/// Returns `true` if the server refused an HTTP/2 stream without processing it (RFC 9113, 8.7).
#[cfg(any(feature = "rustls", feature = "native-tls", feature = "hyper"))]
fn is_refused(error: &(dyn Error + 'static)) -> bool {
    let Some(error) = error.downcast_ref::<h2::Error>() else {
        return false;
    };
    // h2 fails a stream with the server's GOAWAY only if its id is above the last one that the server
    // names. Other streams go on, and fail with the error that closes the connection.
    let is_refusal = error.is_go_away() || error.reason() == Some(h2::Reason::REFUSED_STREAM);
    error.is_remote() && is_refusal
}

#[cfg(not(any(feature = "rustls", feature = "native-tls", feature = "hyper")))]
fn is_refused(_: &(dyn Error + 'static)) -> bool {
    false
}

/// Returns `true` if every attempt would fail in the same way: the certificate is not accepted, or the
/// server violates TLS or HTTP.
///
/// A host name without an address is not permanent, because resolvers report a failure of their own
/// in the same way.
fn is_permanent(error: &(dyn Error + 'static)) -> bool {
    // An inner error knows more than those around it.
    let verdicts = errors(error).filter_map(verdict);
    verdicts.last().unwrap_or(false)
}

/// Judges one error of a chain, if it decides.
fn verdict(error: &(dyn Error + 'static)) -> Option<bool> {
    if let Some(error) = error.downcast_ref::<io::Error>() {
        // Invalid chunks, compressed data and TLS records.
        let kinds = [io::ErrorKind::InvalidData, io::ErrorKind::InvalidInput];
        return kinds.contains(&error.kind()).then_some(true);
    }
    if let Some(error) = error.downcast_ref::<hyper::Error>() {
        return error.is_parse().then_some(true);
    }
    of_http2(error).or_else(|| of_tls(error))
}

#[cfg(any(feature = "rustls", feature = "native-tls", feature = "hyper"))]
fn of_http2(error: &(dyn Error + 'static)) -> Option<bool> {
    use h2::Reason;

    let error = error.downcast_ref::<h2::Error>()?;
    let violations = [
        Reason::PROTOCOL_ERROR,
        Reason::FLOW_CONTROL_ERROR,
        Reason::STREAM_CLOSED,
        Reason::FRAME_SIZE_ERROR,
        Reason::COMPRESSION_ERROR,
        // Headers that are too large, or frames without an end.
        Reason::ENHANCE_YOUR_CALM,
    ];
    // A server may close one connection with any reason, and accept the next one.
    Some(!error.is_remote() && violations.contains(&error.reason()?))
}

#[cfg(not(any(feature = "rustls", feature = "native-tls", feature = "hyper")))]
fn of_http2(_: &(dyn Error + 'static)) -> Option<bool> {
    None
}

#[cfg(any(feature = "rustls", feature = "hyper"))]
fn of_tls(error: &(dyn Error + 'static)) -> Option<bool> {
    use rustls::{AlertDescription, Error as TlsError};

    let error = error.downcast_ref::<TlsError>()?;
    let is_transient = matches!(
        error,
        TlsError::AlertReceived(
            AlertDescription::CloseNotify
                | AlertDescription::UserCanceled
                | AlertDescription::InternalError
        ) | TlsError::FailedToGetCurrentTime
            | TlsError::FailedToGetRandomBytes
            | TlsError::HandshakeNotComplete
    );
    Some(!is_transient)
}

#[cfg(not(any(feature = "rustls", feature = "hyper")))]
fn of_tls(_: &(dyn Error + 'static)) -> Option<bool> {
    None
}
