//! Schema `lastValueData`.

use std::collections::BTreeMap;

use crate::Timestamp;
use crate::schema::response_type;
use crate::types::Scalar;

/// Schema `lastValueData`: last value datas by name.
///
/// ```
/// let value: losant::types::LastValueData = serde_json::from_str("{}")?;
/// assert!(value.is_empty());
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type LastValueData = BTreeMap<String, LastValueDataItem>;

response_type! {
    /// The last value data item of a last value data.
    pub struct LastValueDataItem as "lastValueDataItem" {
        /// Time of time.
        pub time: Timestamp,
        /// Data.
        pub data: BTreeMap<String, Scalar>,
    }
}
