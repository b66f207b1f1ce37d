//! Schema `flow`.

use crate::text::string_enum;

string_enum! {
    /// The encryption method of a workflow.
    SnmpTrapConfigUserEncryptionMethod {
        /// Aes.
        Aes = "aes",
        /// Des.
        Des = "des",
    }
}
