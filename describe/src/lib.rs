//! Descriptions of APIs that are declared with `restrait`.

pub mod openapi;
