//! The ten promises, over real sockets, against servers that go wrong.

mod after_response;
mod declared_secrets;
mod exhaustive;
mod faults;
mod flaky;
mod path_guard;
mod redirects;
mod retries;
mod secrets;
mod sizes;
mod table;
mod things;
mod tokens;
