//! The demo: two pumps, a fake of Losant, and a network that fails for some seconds.

use std::error::Error;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use gateway::{Buffer, Reading, SharedBuffer, Uplink, client};
use losant::time::jiff::Timestamp;
use losant::types::DeviceState;
use losant::{ApplicationId, Client, DeviceId, ParseIdError};
use losant_fake::{Fake, Fault};

use crate::{MAX_BYTES, drained, report};

/// Number of states of each pump.
const STATES: u8 = 50;

/// Time between two states.
const INTERVAL: Duration = Duration::from_millis(200);

/// Number of requests that fail, two in each round.
const FAILURES: usize = 8;

/// Collects and sends states, and compares what was collected with what the fake has.
pub(crate) async fn run() -> Result<(), Box<dyn Error>> {
    let fake = Arc::new(Fake::start().await?);
    let folder = tempfile::tempdir()?;
    let application: ApplicationId = fake.application_id().parse()?;
    let ids = fake.device_ids().iter().skip(1).map(|id| id.parse());
    let pumps = ids.collect::<Result<Vec<DeviceId>, ParseIdError>>()?;
    let builder = Client::builder()
        .base_url(fake.base_url())
        .token(fake.token());
    let client = client(builder)?;
    let buffer = SharedBuffer::new(Buffer::open(folder.path().join("buffer.jsonl"), MAX_BYTES)?);
    let rejected = folder.path().join("rejected.jsonl");
    let uplink = Uplink::new(
        client.clone(),
        application,
        buffer.clone(),
        rejected,
        MAX_BYTES,
    );

    let start = Timestamp::now();
    let (devices, collector, network) = (pumps.clone(), buffer.clone(), Arc::clone(&fake));
    let collecting = tokio::task::spawn_blocking(move || collect(&devices, &collector, &network));
    let finished = async {
        let result = collecting.await;
        drained(&buffer).await;
        result
    };
    tokio::select! {
        () = uplink.run(report) => {}
        result = finished => result??,
    }

    for pump in pumps {
        let stored = client.device().get_state(application, pump);
        // States that have the same millisecond were moved into the future.
        let end = Timestamp::now().checked_add(INTERVAL)?;
        let stored = stored.start(start).end(end).await?;
        eprintln!(
            "{STATES} states of {pump} were collected, Losant has {}",
            stored.len()
        );
    }
    Ok(())
}

/// Collects states of the pumps. After a fifth of them, the network fails.
fn collect(pumps: &[DeviceId], buffer: &SharedBuffer, fake: &Fake) -> std::io::Result<()> {
    for number in 0..STATES {
        if number == STATES / 5 {
            eprintln!("-- the network fails");
            for _ in 0..FAILURES {
                fake.fail_next(Fault::Close);
            }
        }
        let pressure = 4.0 + f64::from(number) / 100.0;
        let reading = |device: &DeviceId| Reading {
            device: *device,
            state: DeviceState::default().with("pressure", pressure),
        };
        let mut readings: Vec<_> = pumps.iter().map(reading).collect();
        buffer.push(&mut readings)?;
        thread::sleep(INTERVAL);
    }
    Ok(())
}
