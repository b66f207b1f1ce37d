//! Where a param travels, and how its values become text.

/// Where a param travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
    Body,
    Form,
    Multipart,
}

/// How a value becomes text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    Plain,
    Comma,
    Repeated,
    Brackets,
    Json,
    Flatten,
}

impl Style {
    pub(crate) const ALL: [Self; 6] = [
        Self::Plain,
        Self::Comma,
        Self::Repeated,
        Self::Brackets,
        Self::Json,
        Self::Flatten,
    ];

    /// The name of the runtime's variant.
    pub(crate) fn variant(self) -> &'static str {
        match self {
            Self::Plain => "Plain",
            Self::Comma => "Comma",
            Self::Repeated => "Repeated",
            Self::Brackets => "Brackets",
            Self::Json => "Json",
            Self::Flatten => "Flatten",
        }
    }

    /// The word for it.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Comma => "comma",
            Self::Repeated => "repeated",
            Self::Brackets => "brackets",
            Self::Json => "json",
            Self::Flatten => "flatten",
        }
    }
}

impl Place {
    /// Whether it travels in the request's body.
    pub(crate) fn is_body(self) -> bool {
        matches!(self, Self::Body | Self::Form | Self::Multipart)
    }

    /// The name of the runtime's variant.
    pub(crate) fn variant(self) -> &'static str {
        match self {
            Self::Path => "Path",
            Self::Query => "Query",
            Self::Header => "Header",
            Self::Body => "Body",
            Self::Form => "Form",
            Self::Multipart => "Multipart",
        }
    }

    /// The word for it.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Body => "body",
            Self::Form => "form",
            Self::Multipart => "multipart",
        }
    }
}
