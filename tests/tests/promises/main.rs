//! The ten promises, tested with sockets against servers that fail.

mod after_response;
mod declared_secrets;
mod exhaustive;
mod faults;
mod flaky;
mod path_guard;
mod reconnects;
mod redirects;
mod retries;
mod secrets;
mod sizes;
mod table;
mod things;
mod tokens;
