//! Checks that dependencies between the modules of a crate point in one direction.
//!
//! [`Tree`] is the module tree of a crate, parsed from its sources. `uses` finds the modules that
//! each module uses. [`Order`] is the order of layers in `ARCHITECTURE.md`. [`check`] returns the
//! violations of these rules:
//!
//! * A top-level module only uses modules of lower layers, so top-level modules form no cycle.
//! * Inside a module, siblings form no cycle. Children count as part of their parent. A parent and
//!   its children can use each other.
//! * Modules of the same crate are not imported with `*`, which would hide the uses.
//!
//! A re-export counts as the module that defines the name. `lib.rs`, the support module of
//! generated code, test code and documentation are ignored. The type of an inherent `impl` can be
//! in a lower module, because only paths count.

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
