//! What the macros and the runtime of [restrait](https://docs.rs/restrait) agree on.
//!
//! A macro crate cannot use the library whose code it writes, so every rule that both sides need
//! has its home here: what the macros accept is what the runtime accepts, and what the macros
//! write is what the runtime reads. `restrait` re-exports what its users need.
//!
//! | Module | Rules |
//! | --- | --- |
//! | [`location`] | where a param travels |
//! | [`style`] | how a value becomes text |
//! | [`bound`] | which types a location and a style accept |
//! | [`header`] | names of headers |
//! | [`percent`] | percent-encoding |
//! | [`template`] | path templates |
//! | [`name`] | the name of a placeholder's argument |
//! | [`packed`] | packed numbers and texts |
//! | [`route`] | the packed text of a route |
//! | [`facts`] | the packed text of an endpoint's facts |
//!
//! The enums are exhaustive on purpose. A new [`Location`] must not compile until every use of
//! the enum has decided what it means, so no `match` on one has a catch-all.

pub mod bound;
pub mod facts;
pub mod header;
pub mod location;
pub mod name;
pub mod packed;
pub mod percent;
pub mod route;
pub mod style;
pub mod template;
mod words;

pub use bound::Bound;
pub use location::Location;
pub use style::Style;
