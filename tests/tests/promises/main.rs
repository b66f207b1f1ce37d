//! The ten promises, tested with sockets against servers that fail.

mod after_response;
mod credentials;
mod declared_secrets;
mod declared_settings;
mod defaults;
mod echoes;
mod encodings;
mod every_attempt;
mod exhaustive;
mod faults;
mod flaky;
mod flaky_http2;
mod path_guard;
mod phases;
mod placeholders;
mod protocols;
mod reconnects;
mod redirects;
mod retries;
mod scripted;
mod secrets;
mod sizes;
mod table;
mod things;
mod timeouts;
mod tokens;
