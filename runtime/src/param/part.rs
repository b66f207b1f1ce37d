//! Arguments that are parts of a multipart body.

use super::Param;
use crate::body::Part;
use crate::info::{JsonType, TypeInfo};
use crate::value::{Input, Payload};

/// A type of arguments that are marked with `#[multipart]`.
///
/// It is implemented for [`Part`], and for every [`Param`], which is sent as a text field.
///
/// ```
/// use restrait::body::Part;
/// use restrait::{api, endpoint};
///
/// #[api]
/// trait Photos {
///     #[endpoint(method = "POST", path = "/photos")]
///     fn upload(&self, #[multipart] title: &str, #[multipart] photo: Part) -> ();
/// }
///
/// # async fn example(client: restrait::Client, jpeg: Vec<u8>) -> restrait::Result<()> {
/// let photo = Part::new(jpeg).file_name("roof.jpg").content_type("image/jpeg");
/// client.upload("Roof", photo).await?;
/// # Ok(()) }
/// ```
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
