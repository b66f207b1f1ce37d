//! The ten promises, over real sockets, against servers that go wrong.

mod exhaustive;
mod faults;
mod secrets;
mod table;
mod things;
