//! What is tested across the crates. The tests are in `tests/`.
