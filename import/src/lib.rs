//! Writes API traits for `restrait` from a description of an API.
