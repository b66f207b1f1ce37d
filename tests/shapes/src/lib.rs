//! Try.
#![cfg(test)]
mod graphql;
