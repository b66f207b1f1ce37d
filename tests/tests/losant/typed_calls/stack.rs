//! The stack and the memory that sending needs.

use std::collections::BTreeMap;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::thread;

use losant::http::StatusCode;
use losant::info::EndpointInfo;
use losant::transport::{Transport, TransportError, TransportRequest, TransportResponse};
use losant::{BoxFuture, Client, Mock};
use serde_json::{Map, Value};

use super::{Args, call};
use crate::samples::samples;

/// Size of the stack of the sending thread, in bytes.
const STACK_BYTES: usize = 64 * 1024;

/// Responds to every request with an error of the API.
struct Refusing;

impl Transport for Refusing {
    fn send(
        &self,
        _: TransportRequest<'_>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>> {
        let body = r#"{"type":"NotFound","message":"no such thing"}"#;
        let response = TransportResponse::new(StatusCode::NOT_FOUND, body);
        Box::pin(async { Ok(response) })
    }
}

/// Returns a value for each param of an endpoint, if there is a sample of its body.
fn args(info: &EndpointInfo, samples: &BTreeMap<String, Value>) -> Option<Args> {
    let values = info.params.iter().map(|param| {
        let sample = samples.get(param.ty.name).cloned();
        let text = param.example().or(param.ty.values.first().copied());
        let is_document = param.ty.name.starts_with(char::is_lowercase);
        let value = sample.or(text.filter(|_| !is_document).map(Value::from));
        let value = value.or((!is_document).then(|| "1".into()));
        Some((param.name.to_owned(), value?))
    });
    let values: Map<_, _> = values.collect::<Option<_>>()?;
    Some(Args::new(info, &values.into()))
}

/// A stack overflow ends the process, so the last line of output names the endpoint.
#[test]
fn every_call_is_sent_on_a_small_stack() {
    let samples: BTreeMap<_, _> = samples().into_iter().collect();
    let (mut sent, mut without_sample) = (0, 0);
    for api in Client::RESOURCES {
        for info in api.endpoints() {
            let Some(args) = args(info, &samples) else {
                without_sample += 1;
                continue;
            };
            print!("{}.{} ", api.name, info.route.name());
            let builder = Client::builder().token("token").transport(Refusing);
            let client = builder.build().unwrap();
            let small = thread::Builder::new().stack_size(STACK_BYTES);
            let sending = small.spawn(move || {
                let mut sending = pin!((call(api.name, info.route.name()).send)(&client, &args));
                let mut context = Context::from_waker(Waker::noop());
                loop {
                    if let Poll::Ready(sent) = sending.as_mut().poll(&mut context) {
                        break sent.unwrap_err().status().is_some();
                    }
                }
            });
            assert!(sending.unwrap().join().unwrap(), "not sent");
            sent += 1;
        }
    }
    println!("- {sent} calls, {without_sample} without a sample of their body");
}

/// The block on the heap is the same for all endpoints, and has a test in the runtime.
#[test]
fn the_future_of_a_call_is_two_pointers_and_a_function() {
    let client = Mock::new().client().unwrap();
    let future = client.me().get().into_future();
    assert_eq!(size_of_val(&future), 3 * size_of::<usize>());
}
