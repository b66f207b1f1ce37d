//! Calls to a faulty server: what the caller of each client sees.
//!
//! Each client has the settings that its documentation shows. Each call has a server of its own on
//! loopback. All calls run at the same time, and a call without a result is given up after
//! [`PATIENCE`].

use std::time::{Duration, Instant};

use tokio::runtime::Builder;

mod client;
mod fault;
mod seen;
mod server;

use client::Client;
use fault::Fault;
use seen::Seen;
use server::Server;

/// Time after which a call without a result is given up. The longest default deadline is 30 seconds.
const PATIENCE: Duration = Duration::from_secs(40);

/// Makes all calls and prints a table with one row for each fault.
pub(crate) fn report() {
    client::prepare();
    let clients = client::all();
    let runtime = Builder::new_multi_thread().enable_all().build();
    let rows = runtime.expect("a runtime").block_on(all(&clients));
    let names: Vec<_> = clients.iter().map(|client| client.name).collect();
    println!("| fault | {} |", names.join(" | "));
    println!("| --- |{}", " --- |".repeat(names.len()));
    for (fault, cells) in Fault::ALL.iter().zip(rows) {
        println!("| {} | {} |", fault.description(), cells.join(" | "));
    }
    println!();
}

async fn all(clients: &[Client]) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    for fault in Fault::ALL {
        let row: Vec<_> = clients
            .iter()
            .map(|client| tokio::spawn(cell(client.call, fault)))
            .collect();
        rows.push(row);
    }
    let mut cells = Vec::new();
    for row in rows {
        let mut done = Vec::new();
        for cell in row {
            done.push(cell.await.unwrap_or_else(|_| "panic".to_owned()));
        }
        cells.push(done);
    }
    cells
}

async fn cell(call: client::Call, fault: Fault) -> String {
    let server = Server::start(fault).await;
    let start = Instant::now();
    let outcome = tokio::time::timeout(PATIENCE, call(server.base.clone(), fault.id())).await;
    let seen = Seen {
        outcome: outcome.ok(),
        seconds: start.elapsed().as_secs(),
        log: server.stop(),
    };
    if std::env::var_os("RESTRAIT_BENCH_DETAILS").is_some() {
        eprintln!("{fault:?}: {seen:?}");
    }
    seen::describe(fault, &seen)
}
