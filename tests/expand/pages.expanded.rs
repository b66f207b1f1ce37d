// Written by `EXPAND=overwrite cargo test -p restrait-macros expansion`, formatted.

use restrait::{api, endpoint};
use ::restrait::__private as __lists;
#[allow(unused_imports)]
use __lists::DefaultTypeFacts as _;
///Endpoints of the resource `lists`.
pub trait Lists: __lists::Resource {
    /**Returns the names, a page at a time.

`GET /names`

| Argument | Sent as | Type |
| --- | --- | --- |
| [`.page()`](lists::Names::page) | query `page` | [`u32`] |

Returns [`Vec<String>`](String).
*/
    fn names(&self) -> lists::Names<'_> {
        lists::Names {
            erased: __lists::call(self, <lists::Names<'_> as __lists::Endpoint>::ROUTE),
        }
    }
}
///The calls of [`Lists`], with one struct for each endpoint.
#[allow(dead_code)]
pub mod lists {
    use ::restrait::__private as __lists;
    ///A call of [`Lists::names`](super::Lists::names).
    #[must_use = "a call does nothing until it is awaited"]
    pub struct Names<'a> {
        pub(super) erased: __lists::ErasedCall<'a, 1usize>,
    }
    /// The line of the trait, and those of its methods.
    pub(super) const LINES: &[u32] = &[0, 0];
    /// The declaration of the resource, for documentation and tools.
    pub const INFO: __lists::ApiInfo = __lists::ApiInfo::new(
        "lists",
        "",
        ::core::file!(),
        LINES,
        &[<Names<'static> as __lists::Endpoint>::info],
    );
}
impl __lists::Call for lists::Names<'_> {
    type Response = Vec<String>;
    type Client = ::restrait::Client;
    fn view(&self) -> __lists::Result<__lists::CallView<'_>> {
        __lists::view(&self.erased)
    }
    fn options(&mut self) -> &mut __lists::Options {
        __lists::options(&mut self.erased)
    }
}
impl<'a> __lists::Endpoint for lists::Names<'a> {
    const ROUTE: &'static __lists::Route = &__lists::route(
        __lists::Method::GET,
        "&/names!&(q&&page=   %lists%names  ",
    );
    const FACTS: __lists::Facts = __lists::facts(
        "EDReturns the names, a page at a time.n$page!P$page tRc( b+Vec<String>",
        &[__lists::TypeFacts::<u32>::QueryParam],
        lists::LINES,
        0usize,
    );
    const PAGE_READER: ::core::option::Option<__lists::PageReader> = __lists::TypeFacts::<
        Vec<String>,
    >::PAGE_READER;
    __lists::schemas! {
        [u32] []
    }
}
impl ::core::future::IntoFuture for lists::Names<'_> {
    type Output = __lists::Result<<Self as __lists::Call>::Response>;
    type IntoFuture = __lists::Future<<Self as __lists::Call>::Response>;
    fn into_future(self) -> <Self as ::core::future::IntoFuture>::IntoFuture {
        __lists::start(self.erased, <Self as __lists::Call>::DECODING)
    }
}
impl __lists::Debug for lists::Names<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        __lists::debug(&self.erased, f)
    }
}
impl __lists::Paged for lists::Names<'_> {
    const PAGES: __lists::PageInfo = __lists::PageInfo::Number {
        param: "page",
        first: 1u64,
    };
}
#[allow(dead_code)]
impl<'a> lists::Names<'a> {
    /**Sets `page`.

Sent as the query parameter `page`.*/
    pub fn page(self, page: impl __lists::Arg<u32>) -> Self {
        Self {
            erased: <u32 as __lists::QueryParam>::set(self.erased, 0usize, page),
        }
    }
}
impl Lists for ::restrait::Client {}
impl __lists::ApiTrait<::restrait::Client> for dyn Lists {
    const INFO: &'static __lists::ApiInfo = &lists::INFO;
    fn from_client(client: &::restrait::Client) -> &Self {
        client
    }
}
#[allow(unused_imports)]
const _: () = {
    use endpoint as _;
};
