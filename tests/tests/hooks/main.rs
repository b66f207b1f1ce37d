//! Hooks: what an application does around every call.

mod order;
