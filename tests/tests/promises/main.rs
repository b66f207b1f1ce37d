//! The ten promises, tested with sockets against servers that fail.

mod after_response;
mod declared_secrets;
mod echoes;
mod encodings;
mod exhaustive;
mod faults;
mod flaky;
mod path_guard;
mod protocols;
mod redirects;
mod retries;
mod secrets;
mod sizes;
mod table;
mod things;
mod tokens;
