//! The file of the buffer survives what happens to files.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};

use gateway::{Buffer, Reading};
use losant::DeviceId;

use crate::states::{MAX_BYTES, pressures, readings};

fn device() -> DeviceId {
    "575ed18f7ae143cd83dc4bb6".parse().unwrap()
}

#[test]
fn states_are_there_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("buffer.jsonl");
    let mut buffer = Buffer::open(&path, MAX_BYTES).unwrap();
    buffer.push(&mut readings(device(), 0..3)).unwrap();
    drop(buffer);
    let mut buffer = Buffer::open(&path, MAX_BYTES).unwrap();
    buffer.push(&mut readings(device(), 3..5)).unwrap();
    let buffer = Buffer::open(&path, MAX_BYTES).unwrap();
    assert_eq!(pressures(buffer.readings()), [0, 1, 2, 3, 4]);

    // States with the same time would replace each other.
    let time = |reading: &Reading| reading.state.time.as_ref().unwrap().timestamp().unwrap();
    let times: Vec<_> = buffer.readings().map(time).collect();
    assert!(
        times.is_sorted_by(|earlier, later| earlier < later),
        "{times:?}"
    );
}

#[test]
fn a_last_line_that_is_cut_off_anywhere_is_removed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("buffer.jsonl");
    let mut buffer = Buffer::open(&path, MAX_BYTES).unwrap();
    buffer.push(&mut readings(device(), 0..2)).unwrap();
    let complete = fs::read(&path).unwrap();
    buffer.push(&mut readings(device(), 2..3)).unwrap();
    let with_last = fs::read(&path).unwrap();
    for len in complete.len()..with_last.len() {
        fs::write(&path, &with_last[..len]).unwrap();
        let mut buffer = Buffer::open(&path, MAX_BYTES).unwrap();
        assert_eq!(fs::read(&path).unwrap(), complete);
        buffer.push(&mut readings(device(), 7..8)).unwrap();
        let buffer = Buffer::open(&path, MAX_BYTES).unwrap();
        assert_eq!(
            (pressures(buffer.readings()), buffer.unreadable()),
            (vec![0, 1, 7], 0)
        );
    }
}

#[test]
fn a_line_that_the_disk_has_changed_affects_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("buffer.jsonl");
    let mut buffer = Buffer::open(&path, MAX_BYTES).unwrap();
    buffer.push(&mut readings(device(), 0..3)).unwrap();
    let mut content = fs::read(&path).unwrap();
    let second = content.iter().position(|byte| *byte == b'\n').unwrap() + 1;
    content[second..second + 9].copy_from_slice(b"\0\xff\xfe\"{}[],");
    fs::write(&path, content).unwrap();
    // The end of a file may be zeros after a power failure.
    let mut file = OpenOptions::new().append(true).open(&path).unwrap();
    file.write_all(&[0; 100]).unwrap();

    let buffer = Buffer::open(&path, MAX_BYTES).unwrap();
    assert_eq!(
        (pressures(buffer.readings()), buffer.unreadable()),
        (vec![0, 2], 1)
    );
}

#[test]
fn a_number_that_is_too_large_is_not_counted_on() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("buffer.jsonl");
    let state = serde_json::to_string(&readings(device(), 0..1)[0]).unwrap();
    fs::write(&path, format!("{{\"state\":[{},{state}]}}\n", u64::MAX)).unwrap();

    let mut buffer = Buffer::open(&path, MAX_BYTES).unwrap();
    buffer.push(&mut readings(device(), 1..3)).unwrap();
    assert_eq!(
        (pressures(buffer.readings()), buffer.unreadable()),
        (vec![1, 2], 1)
    );
}

#[test]
fn a_full_buffer_keeps_its_states_and_refuses_new_ones() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("buffer.jsonl");
    let mut buffer = Buffer::open(&path, 1000).unwrap();
    let mut count = 0;
    let mut refused = loop {
        let mut next = readings(device(), count..count + 1);
        if let Err(error) = buffer.push(&mut next) {
            assert_eq!(error.kind(), ErrorKind::StorageFull);
            break next;
        }
        count += 1;
    };
    assert!(count > 3);
    assert!(fs::metadata(&path).unwrap().len() <= 1000);
    assert_eq!(
        pressures(buffer.readings()),
        (0..count.into()).collect::<Vec<u64>>()
    );

    // A state that waits for space keeps the time at which it was collected.
    let time = refused[0].state.time.clone().unwrap();
    std::thread::sleep(std::time::Duration::from_millis(5));
    assert!(buffer.push(&mut refused).is_err());
    assert_eq!(refused[0].state.time.as_ref(), Some(&time));
}
