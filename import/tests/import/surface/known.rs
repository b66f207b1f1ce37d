//! Types that the crate has already.

shared_type! {
    /// A tag.
    pub struct Tag as "tag" {
        /// Key.
        pub key: String,
        /// Value.
        pub value: String,
    }
}

response_type! {
    /// The response of an action without a result.
    pub struct Success as "success" {
        /// Always `true`.
        pub success: Option<bool>,
    }
}

response_type! {
    /// An error.
    pub struct Error as "error" {
        /// Message.
        pub message: Option<String>,
    }
}
