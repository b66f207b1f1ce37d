//! The declaration of a query.

/// Declares a query: its fields, the operators `$and`, `$or` and `$nor`, and methods that combine two
/// queries.
macro_rules! query {
    (
        $(#[$($meta:tt)*])*
        pub struct $name:ident as $schema:literal { $($fields:tt)* }
    ) => {
        $crate::schema::request_body! {
            $(#[$($meta)*])*
            pub struct $name as $schema {
                /// Queries of which an item must match all, at most 100.
                #[serde(rename = "$and")]
                pub and: Option<Vec<$name>>,
                /// Queries of which an item must match at least one, at most 100.
                #[serde(rename = "$or")]
                pub or: Option<Vec<$name>>,
                /// Queries of which an item must not match any, at most 100.
                #[serde(rename = "$nor")]
                pub nor: Option<Vec<$name>>,
                $($fields)*
            }
        }

        $crate::types::queries::combine::methods! { $name }
    };
}

/// Writes the methods that combine two queries.
macro_rules! methods {
    ($name:ident) => {
        impl $name {
            /// Combines two queries. An item must match both.
            #[must_use]
            pub fn both(self, other: Self) -> Self {
                Self::new().and([self, other])
            }

            /// Combines two queries. An item must match at least one.
            #[must_use]
            pub fn either(self, other: Self) -> Self {
                Self::new().or([self, other])
            }

            /// Negates the query. An item must not match it.
            #[must_use]
            pub fn negated(self) -> Self {
                Self::new().nor([self])
            }
        }
    };
}

pub(super) use {methods, query};
