//! The stack that decoding needs.

use std::thread;

use super::samples;
use super::table::{SCHEMAS, schema};

/// Size of the stack of the decoding thread, in bytes.
const STACK_BYTES: usize = 256 * 1024;

/// A stack overflow ends the process, so the last line of output names the schema.
#[test]
fn samples_decode_on_a_small_stack() {
    let samples = samples();
    for (name, sample) in &samples {
        let (schema, text) = (schema(name), sample.to_string());
        print!("{name} ");
        let small = thread::Builder::new().stack_size(STACK_BYTES);
        small
            .spawn(move || schema.decode(&text).ok())
            .unwrap()
            .join()
            .unwrap();
    }
    println!("- {} samples of {} schemas", samples.len(), SCHEMAS.len());
}
