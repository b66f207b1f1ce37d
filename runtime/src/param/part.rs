//! Arguments that are parts of a multipart body.

use super::Param;
use crate::body::Part;
use crate::info::{JsonType, TypeInfo};
use crate::value::{Input, InputKind, Payload, Value};

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

/// A list of arguments that are marked with `#[multipart]`, which are parts with one name.
///
/// It is implemented for `Vec<T>` and `[T; N]`, where `T` is a [`PartParam`]. An empty list is not
/// sent.
///
/// ```
/// use restrait::body::Part;
/// use restrait::{api, endpoint};
///
/// #[api]
/// trait Photos {
///     #[endpoint(method = "POST", path = "/photos")]
///     fn upload(&self, #[multipart] photos: Vec<Part>, #[multipart] tags: Vec<&str>) -> ();
/// }
///
/// # async fn example(client: restrait::Client, roof: Part, door: Part) -> restrait::Result<()> {
/// client.upload(vec![roof, door], vec!["house", "new"]).await?;
/// # Ok(()) }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used as a list of parts of a multipart body",
    label = "not a list of parts",
    note = "use a `Vec<T>` or `[T; N]` of `Part`s or of parameters that are one text"
)]
pub trait PartList<'a> {
    #[doc(hidden)]
    const PART: TypeInfo;

    #[doc(hidden)]
    fn into_parts(self) -> Input<'a>;
}

impl<'a, T: PartParam<'a>> PartList<'a> for Vec<T> {
    const PART: TypeInfo = T::PART;

    fn into_parts(self) -> Input<'a> {
        parts(self)
    }
}

impl<'a, T: PartParam<'a>, const N: usize> PartList<'a> for [T; N] {
    const PART: TypeInfo = T::PART;

    fn into_parts(self) -> Input<'a> {
        parts(self)
    }
}

/// Returns the parts of a list, or an invalid value if an item cannot be sent.
fn parts<'a, T: PartParam<'a>>(list: impl IntoIterator<Item = T>) -> Input<'a> {
    let mut payload = Payload::no_parts();
    for item in list {
        match item.into_part().0 {
            InputKind::Payload(part) => payload.append(part),
            InputKind::Value(value) => match value.with_text(|text| Part::new(text.to_owned())) {
                Ok(Some(mut part)) => {
                    part.secret = value.is_secret() || T::PART.secret;
                    payload.append(Payload::part(part));
                }
                Ok(None) => return Value::invalid("contains an item without a value").into(),
                Err(reason) => return Value::invalid(reason).into(),
            },
        }
    }
    payload.into()
}
