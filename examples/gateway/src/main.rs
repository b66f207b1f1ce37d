//! Sends the states on the standard input to Losant: `gateway <BUFFER_FILE>`. Without a token, it runs a demo.
//!
//! | Variable | Meaning |
//! | --- | --- |
//! | `LOSANT_API_TOKEN` | token with the scope `device.sendState` |
//! | `LOSANT_APPLICATION_ID` | application of the devices |
//! | `LOSANT_API_URL` | base URL of the API, if it is not that of Losant |

use std::error::Error;
use std::io::{self, BufReader};
use std::path::PathBuf;
use std::time::Duration;
use std::{env, thread};

use gateway::{Buffer, Round, SharedBuffer, Uplink, client, collect};
use losant::ClientBuilder;
use tokio::sync::oneshot;
use tokio::time::sleep;

mod demo;

/// Maximum size of the buffer and of the file of rejected states.
const MAX_BYTES: u64 = 16 * 1024 * 1024;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    if env::var_os("LOSANT_API_TOKEN").is_none_or(|token| token.is_empty()) {
        return demo::run().await;
    }
    let path = env::args_os()
        .nth(1)
        .ok_or("missing argument `<BUFFER_FILE>`")?;
    let path = PathBuf::from(path);
    let application = env::var("LOSANT_APPLICATION_ID");
    let application = application.map_err(|error| format!("LOSANT_APPLICATION_ID: {error}"))?;
    let client = client(ClientBuilder::from_env())?;
    let buffer = Buffer::open(&path, MAX_BYTES)?;
    eprintln!("{} states wait in the buffer", buffer.len());
    if buffer.unreadable() > 0 {
        eprintln!(
            "warning: {} lines of the buffer are unreadable",
            buffer.unreadable()
        );
    }
    let buffer = SharedBuffer::new(buffer);
    let rejected = path.with_extension("rejected.jsonl");
    let uplink = Uplink::new(
        client,
        application.parse()?,
        buffer.clone(),
        rejected,
        MAX_BYTES,
    );

    // A thread, and not a task: reading from the standard input cannot be cancelled.
    let (ended, input_ended) = oneshot::channel();
    let collector = buffer.clone();
    thread::spawn(move || {
        let input = BufReader::new(io::stdin());
        let result = collect(input, &collector, |error| eprintln!("warning: {error}"));
        let _ = ended.send(result);
    });
    let finished = async {
        let result = input_ended.await;
        drained(&buffer).await;
        result
    };
    tokio::select! {
        () = uplink.run(report) => {}
        result = finished => result??,
        _ = tokio::signal::ctrl_c() => {}
    }
    eprintln!("{} states wait in the buffer", buffer.len());
    Ok(())
}

/// Waits until all states are sent.
async fn drained(buffer: &SharedBuffer) {
    while !buffer.is_empty() {
        sleep(Duration::from_millis(100)).await;
    }
}

/// Prints the result of a round.
fn report(round: &io::Result<Round>) {
    match round {
        Err(error) => eprintln!("warning: cannot write the buffer: {error}"),
        Ok(round) => {
            if round.sent + round.rejected > 0 {
                let Round {
                    sent,
                    rejected,
                    waiting,
                    ..
                } = round;
                eprintln!("{sent} states sent, {rejected} rejected, {waiting} wait");
            }
            if let Some(error) = &round.error {
                eprintln!("offline: {error}; {} states wait", round.waiting);
            }
        }
    }
}
