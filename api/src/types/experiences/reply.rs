//! Fixed replies to requests: the `staticReply`, `unauthorizedReply` and `notFoundReply` of several
//! schemas.

use crate::Number;
use crate::schema::shared_type;
use crate::text::string_enum;

shared_type! {
    /// A fixed reply to requests: a page of the experience or a redirect.
    ///
    /// ```
    /// use losant::types::{ExperienceReply, ExperienceReplyType};
    ///
    /// let reply = ExperienceReply::new("/login", ExperienceReplyType::Redirect).status_code(302);
    /// let json = r#"{"value":"/login","statusCode":302,"type":"redirect"}"#;
    /// assert_eq!(serde_json::to_string(&reply)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceReply as "experienceReply" closed {
        /// Id of the page, or URL to redirect to.
        pub value: String,
        /// Status code of the reply, 100 to 599.
        pub status_code: Option<Number>,
        /// Kind of the reply.
        pub r#type: ExperienceReplyType,
    }
}

string_enum! {
    /// Kind of a fixed reply.
    ExperienceReplyType {
        /// A page of the experience.
        Page = "page",
        /// A redirect to another URL.
        Redirect = "redirect",
    }
}
