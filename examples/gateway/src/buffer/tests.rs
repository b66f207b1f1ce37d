//! States that were sent leave the file.

use std::fs;

use losant::types::DeviceState;

use super::*;

fn reading(number: u32) -> Reading {
    Reading {
        device: DeviceId::from_bytes([7; 12]),
        state: DeviceState::default().with("pressure", number),
    }
}

#[test]
fn the_file_does_not_grow_with_the_states_that_were_sent() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("buffer.jsonl");
    let max_bytes = MAX_GARBAGE / 2;
    for max_bytes in [max_bytes, 16 * max_bytes] {
        let mut buffer = Buffer::open(&path, max_bytes).unwrap();
        // The first state is never sent.
        buffer.push(&mut [reading(0)]).unwrap();
        for round in 0..100 {
            let mut readings: Vec<_> = (0..100).map(|_| reading(round)).collect();
            buffer.push(&mut readings).unwrap();
            let sent = buffer.first(1000).into_iter().skip(1);
            buffer
                .remove(sent.map(|entry| entry.number).collect())
                .unwrap();
            let len = fs::metadata(&path).unwrap().len();
            assert!(len < max_bytes + 1000 && len < 2 * MAX_GARBAGE, "{len}");
        }
        buffer.push(&mut [reading(1)]).unwrap();
        let mut buffer = Buffer::open(&path, max_bytes).unwrap();
        let waiting: Vec<_> = buffer.readings().map(|it| it.state.data.clone()).collect();
        assert_eq!(waiting, [0, 1].map(|number| reading(number).state.data));
        let all = buffer.waiting.iter().map(|entry| entry.number).collect();
        buffer.remove(all).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().len(), 0);
    }
}

#[test]
fn numbers_of_sent_states_are_removed_with_them() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("buffer.jsonl");
    let mut buffer = Buffer::open(&path, MAX_GARBAGE).unwrap();
    buffer
        .push(&mut [reading(0), reading(1), reading(2)])
        .unwrap();
    buffer.remove(BTreeSet::from([1])).unwrap();
    // The numbers of states that wait stay the same.
    let mut buffer = Buffer::open(&path, MAX_GARBAGE).unwrap();
    buffer.compact().unwrap();
    buffer.push(&mut [reading(3)]).unwrap();
    let buffer = Buffer::open(&path, MAX_GARBAGE).unwrap();
    let numbers: Vec<_> = buffer.waiting.iter().map(|entry| entry.number).collect();
    assert_eq!(numbers, [0, 2, 3]);
}
