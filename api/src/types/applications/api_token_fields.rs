//! Fields by which lists of API tokens are sorted and filtered.

use crate::text::string_enum;

string_enum! {
    /// Sort field of a list of API tokens.
    ApiTokenSortField {
        /// Name.
        Name = "name",
        /// Status: active or inactive.
        Status = "status",
        /// Unique identifier.
        Id = "id",
        /// Time of creation.
        CreationDate = "creationDate",
        /// Time of the last change.
        LastUpdated = "lastUpdated",
        /// Time of expiration.
        ExpirationDate = "expirationDate",
    }
}

string_enum! {
    /// Filter field of a list whose items have a name and a status.
    NameOrStatus {
        /// Name.
        Name = "name",
        /// Status: active or inactive.
        Status = "status",
    }
}
