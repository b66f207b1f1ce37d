//! Checks that the modules of a crate use each other in one direction.
//!
//! [`Tree`] is the module tree of a crate, read from its sources, `uses` finds what each module
//! uses, [`Order`] is the order of layers that `ARCHITECTURE.md` gives, and [`check`] says what is
//! against the rules:
//!
//! * A top-level module uses modules of lower layers only, so that these modules form no cycle.
//! * Inside a module, siblings form no cycle, each together with its children. A parent and its
//!   children may use each other.
//! * A module of the same crate is never imported by `*`, which would hide what is used.
//!
//! A re-export counts as the module that defines the name. `lib.rs`, the support module of generated
//! code, whatever is compiled for tests only, and documentation do not count. The type of an inherent
//! `impl` may be in a lower module: only paths count.

mod check;
mod graph;
mod order;
mod path;
mod resolve;
mod test_code;
#[cfg(test)]
mod tests;
mod tree;
mod uses;

pub use check::check;
pub use order::Order;
pub use tree::{Error, Tree};
