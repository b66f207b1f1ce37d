//! The service with a fake of Losant.

mod context;
mod data;
#[path = "../shared/service.rs"]
mod service;
