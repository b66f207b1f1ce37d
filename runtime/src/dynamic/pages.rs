//! Pages of lists whose type is not known at compile time.

use std::collections::VecDeque;

use serde_json::Value as Json;

use super::{DynamicCall, response};
use crate::call::{Call, Resend, decode_error};
use crate::client::ApiClient;
use crate::decode;
use crate::decode::Fault;
use crate::info::PageReader;
use crate::page::{Items, Page, Pages};
use crate::response::{Opaque, RawResponse, ReadMode};
use crate::{Response, Result};

/// A page of a list. [`DynamicCall::pages`] returns a stream of them.
#[derive(Debug, Clone, PartialEq)]
pub struct DynamicPage {
    /// The whole body.
    body: Json,
    /// The name of the list in the body, if it is a member.
    name: Option<&'static str>,
    /// The number of items.
    count: usize,
    total: Option<u64>,
}

impl DynamicPage {
    /// Returns the whole body of the page.
    #[must_use]
    pub fn body(&self) -> &Json {
        &self.body
    }

    /// Returns the items of the page.
    #[must_use]
    pub fn items(&self) -> &[Json] {
        self.list().map_or(&[], Vec::as_slice)
    }

    fn list(&self) -> Option<&Vec<Json>> {
        match (self.name, &self.body) {
            (Some(name), body) => body.get(name)?.as_array(),
            (None, body) => list_in(body, self.count),
        }
    }
}

/// Returns the first array with `count` items, searching the outer values first. A declaration can name
/// the list by a path of fields in Rust, and these can have other names in JSON.
fn list_in(body: &Json, count: usize) -> Option<&Vec<Json>> {
    let mut values = VecDeque::from([body]);
    while let Some(value) = values.pop_front() {
        match value {
            Json::Array(items) if items.len() == count => return Some(items),
            Json::Object(members) => values.extend(members.values()),
            Json::Array(_) | Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => {}
        }
    }
    None
}

/// The stream of pages decodes them itself, because this type does not tell where the items are.
impl Response for DynamicPage {
    const READ_MODE: ReadMode = ReadMode::Json;

    type Content = Opaque;

    fn decode(response: &mut RawResponse) -> Result<Self, Fault> {
        Ok(Self {
            body: decode::from_body(&response.take_bytes())?,
            name: None,
            count: 0,
            total: None,
        })
    }
}

impl Page for DynamicPage {
    type Item = Json;

    fn into_items(mut self) -> Vec<Json> {
        match (self.name, &mut self.body) {
            (None, Json::Array(items)) => std::mem::take(items),
            (Some(name), body) => match body.get_mut(name).map(Json::take) {
                Some(Json::Array(items)) => items,
                Some(_) | None => Vec::new(),
            },
            (None, _) => self.items().to_vec(),
        }
    }

    fn count(&self) -> usize {
        self.items().len()
    }

    fn total(&self) -> Option<u64> {
        self.total
    }
}

impl<C: ApiClient> DynamicCall<'_, C> {
    /// Returns a stream of the pages, starting with the page that this call requests. `None` if the
    /// endpoint does not return pages.
    ///
    /// Each page is decoded as the type of the response, which finds the next one.
    #[must_use]
    pub fn pages(self) -> Option<Pages<DynamicPage>> {
        let endpoint = self.endpoint()?;
        let (info, reader) = (endpoint.pages?, endpoint.page_reader?);
        let mode = response::read_mode(Some(endpoint));
        let first = self.view().and_then(|call| Resend::first(&call, mode));
        let read = move |response: &mut RawResponse| read(reader, response);
        Some(Pages::decoded_by(
            first,
            info,
            reader.last_item,
            Box::new(read),
        ))
    }

    /// Returns a stream of the items on all pages, starting with the page that this call requests.
    /// `None` if the endpoint does not return pages.
    #[must_use]
    pub fn items(self) -> Option<Items<DynamicPage>> {
        self.pages().map(Items::new)
    }
}

/// Decodes a page twice: as its type, and as JSON.
fn read(
    reader: PageReader,
    response: &mut RawResponse,
) -> Result<(DynamicPage, crate::info::PageFacts)> {
    let body = response.take_bytes();
    let headers = response.headers().clone();
    let facts = (reader.read)(
        response.context.route,
        response.status(),
        headers,
        body.clone(),
    );
    let decoded = facts.and_then(|facts| Ok((decode::from_body(&body)?, facts)));
    match decoded {
        Ok((body, facts)) => {
            let page = DynamicPage {
                body,
                name: reader.items,
                count: usize::try_from(facts.count).unwrap_or(usize::MAX),
                total: facts.total,
            };
            Ok((page, facts))
        }
        Err(fault) => Err(decode_error(response, fault)),
    }
}
