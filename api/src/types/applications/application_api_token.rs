//! Schema `applicationApiTokens`.

use crate::text::string_enum;

string_enum! {
    /// The sort field of an API token.
    ApiTokenSortField {
        /// Name.
        Name = "name",
        /// Status.
        Status = "status",
        /// Id.
        Id = "id",
        /// Creation date.
        CreationDate = "creationDate",
        /// Last updated.
        LastUpdated = "lastUpdated",
        /// Expiration date.
        ExpirationDate = "expirationDate",
    }
}

string_enum! {
    /// The filter field of an API token.
    NameOrStatus {
        /// Name.
        Name = "name",
        /// Status.
        Status = "status",
    }
}
