//! Charts of numbers, as text for a terminal.
//!
//! They have no colors and no control characters.
//!
//! ```
//! let rows = [("pump".to_owned(), 12.0), ("gateway".to_owned(), 3.0)];
//! let chart = restrait_cli::chart::bars(&rows, 40);
//! assert_eq!(
//!     chart,
//!     "pump     ████████████████████████████ 12\n\
//!      gateway  ███████ 3\n"
//! );
//! ```

mod bars;
pub(crate) mod line;
mod number;

pub use bars::bars;
pub use line::line;
pub(crate) use number::{float, format};
