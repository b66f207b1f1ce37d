// Written by `EXPAND=overwrite cargo test -p restrait-macros expansion`, formatted.

use restrait::{api, endpoint};
use crate::restrait::__private as __notes;
#[allow(unused_imports)]
use __notes::DefaultTypeFacts as _;
///Endpoints of the resource `notes`.
pub trait Notes: __notes::Resource {
    /**Adds a note.

`POST /notes`

| Argument | Sent as | Type |
| --- | --- | --- |
| `note` | JSON body | [`&Note`](Note) |
| [`.key()`](notes::Add::key) | header `Idempotency-Key` | [`String`] |

Requires one of these scopes: `all`, `notes.*`.

Timeout: 90 s. Read timeout: 2500 ms. At most 2 attempts.

| Status | Body | Meaning |
| --- | --- | --- |
| 201 | [`Note`] | the note as it was stored |
*/
    fn add<'a>(&'a self, note: &'a Note) -> notes::Add<'a> {
        notes::Add {
            erased: <&'a Note as __notes::JsonBody>::with_value(
                __notes::call(self, <notes::Add<'_> as __notes::Endpoint>::ROUTE),
                0usize,
                note,
            ),
        }
    }
}
///The calls of [`Notes`], with one struct for each endpoint.
#[allow(dead_code)]
pub mod notes {
    use crate::restrait::__private as __notes;
    ///A call of [`Notes::add`](super::Notes::add).
    #[must_use = "a call does nothing until it is awaited"]
    pub struct Add<'a> {
        pub(super) erased: __notes::ErasedCall<'a, 2usize>,
    }
    /// The line of the trait, and those of its methods.
    pub(super) const LINES: &[u32] = &[0, 0];
    /// The declaration of the resource, for documentation and tools.
    pub const INFO: __notes::ApiInfo = __notes::ApiInfo::new(
        "notes",
        "",
        ::core::file!(),
        LINES,
        &[<Add<'static> as __notes::Endpoint>::info],
    );
}
impl __notes::Call for notes::Add<'_> {
    type Response = Note;
    type Client = crate::Client;
    fn view(&self) -> __notes::Result<__notes::CallView<'_>> {
        __notes::view(&self.erased)
    }
    fn options(&mut self) -> &mut __notes::Options {
        __notes::options(&mut self.erased)
    }
}
impl<'a> __notes::Endpoint for notes::Add<'a> {
    const ROUTE: &'static __notes::Route = &__notes::route(
        __notes::Method::POST,
        "&/notes!&7b$noteh/Idempotency-Key!i+tak~0rag$a\"0application/json%notes#add,#all'notes.* ",
    );
    const FACTS: __notes::Facts = __notes::facts(
        "E,Adds a note.P$note rb$noteP#key tRc)9the note as it was storedb$note",
        &[__notes::TypeFacts::<String>::HeaderParam],
        notes::LINES,
        0usize,
    );
    __notes::schemas! {
        [& 'a Note, String] []
    }
}
impl ::core::future::IntoFuture for notes::Add<'_> {
    type Output = __notes::Result<<Self as __notes::Call>::Response>;
    type IntoFuture = __notes::Future<<Self as __notes::Call>::Response>;
    fn into_future(self) -> <Self as ::core::future::IntoFuture>::IntoFuture {
        __notes::start(self.erased, <Self as __notes::Call>::DECODING)
    }
}
impl __notes::Debug for notes::Add<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        __notes::debug(&self.erased, f)
    }
}
const _: () = ::core::assert!(
    __notes::has_status:: < notes::Add < 'static >> (201u16),
    "missing variant of `Note` for status 201; add `#[status(201)]` to a variant, or remove the status from `responses`"
);
#[allow(dead_code)]
impl<'a> notes::Add<'a> {
    /**Sets `Idempotency-Key`.

Sent as the header `Idempotency-Key`.*/
    pub fn key(self, key: impl __notes::Arg<String>) -> Self {
        Self {
            erased: <String as __notes::HeaderParam>::set(self.erased, 1usize, key),
        }
    }
}
impl Notes for crate::Client {}
impl __notes::ApiTrait<crate::Client> for dyn Notes {
    const INFO: &'static __notes::ApiInfo = &notes::INFO;
    fn from_client(client: &crate::Client) -> &Self {
        client
    }
}
#[allow(unused_imports)]
const _: () = {
    use endpoint as _;
};
