//! What may be a part.

use super::Param;
use crate::body::Part;
use crate::info::{JsonType, TypeInfo};
use crate::value::{Input, Payload};

/// What an argument marked `#[multipart]` may be: a [`Part`], or a param, which is sent as text.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used as a part of a multipart body",
    label = "not a part",
    note = "use a `Part` or a parameter that is one text, or add `style = json` to send it as JSON"
)]
pub trait PartParam<'a> {
    #[doc(hidden)]
    const PART: TypeInfo;

    #[doc(hidden)]
    fn into_part(self) -> Input<'a>;
}

impl<'a, T: Param<'a>> PartParam<'a> for T {
    const PART: TypeInfo = T::TYPE;

    fn into_part(self) -> Input<'a> {
        self.into_value().into()
    }
}

impl PartParam<'_> for Part {
    const PART: TypeInfo = TypeInfo::new("Part", JsonType::String);

    fn into_part(self) -> Input<'static> {
        Payload::part(self).into()
    }
}
