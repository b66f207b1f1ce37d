//! Derives whose fields, variants, types and attributes are arguments of macros.

use losant::restrait::param::Param;
use losant::restrait::{self, Event, Page, Response, http};
use losant::{api, endpoint};

macro_rules! response_struct {
    ($name:ident { $($fields:tt)* }) => {
        #[derive(Response)]
        pub struct $name { $($fields)* }
    };
}

macro_rules! response_enum {
    ($name:ident { $($variants:tt)* }) => {
        #[derive(Response)]
        pub enum $name { $($variants)* }
    };
}

macro_rules! typed {
    ($name:ident $etag:ty, $status:ty, $body:ty) => {
        #[derive(Response)]
        pub struct $name {
            #[header("etag")]
            pub etag: $etag,
            #[status]
            pub status: $status,
            #[body]
            pub body: $body,
        }
    };
}

macro_rules! page {
    ($name:ident $list:ty, $total:ty, $($next:tt)*) => {
        #[derive(serde::Deserialize, Page)]
        pub struct $name {
            #[page(items)]
            pub items: $list,
            #[page(total)]
            pub total: $total,
            $($next)*
        }
    };
}

macro_rules! event {
    ($name:ident { $($variants:tt)* }) => {
        #[derive(Event)]
        pub enum $name { $($variants)* }
    };
}

macro_rules! param {
    ($($item:tt)*) => { #[derive(Param)] $($item)* };
}

response_struct! {
    Fields {
        #[header("etag")]
        etag: Option<String>,
        #[status]
        status: http::StatusCode,
        #[body]
        body: Vec<u8>,
    }
}

response_enum! {
    Variants {
        #[status(200)]
        Found(Fields),
        #[status(304)]
        Same(NotModified),
        #[status(404)]
        Missing,
    }
}

response_struct! {
    NotModified {
        #[header("etag")]
        etag: Option<String>,
    }
}

typed!(Typed Option<String>, http::StatusCode, Vec<u8>);

page!(List Vec<u8>, Option<u64>, #[page(next)] pub next: Option<String>);

event! {
    Heard {
        Added(u64),
        Closed,
        #[event(_)]
        Other(restrait::sse::Message),
    }
}

param! {
    pub enum Kind<'k> {
        Small,
        #[param(_)]
        Any(&'k str),
    }
}

param! {
    pub struct Id(pub u64);
}

#[api(losant::Client)]
pub trait Things {
    #[endpoint(method = "GET", path = "/fields/<id>")]
    fn fields(&self, id: Id, #[query] kind: Kind<'_>) -> Fields;

    #[endpoint(method = "GET", path = "/variants", responses(304 = "the same"))]
    fn variants(&self) -> Variants;

    #[endpoint(method = "GET", path = "/typed")]
    fn typed(&self) -> Typed;

    #[endpoint(method = "GET", path = "/list", page(cursor = after))]
    fn list(&self, after: Option<String>) -> List;

    #[endpoint(method = "GET", path = "/events")]
    fn listen(&self) -> restrait::sse::EventStream<Heard>;
}

pub fn main() {
    let builder = losant::Client::builder().base_url("https://api.example.com");
    let client = builder.build().unwrap();
    let request = losant::Call::request(&client.fields(Id(7), Kind::Any("x"))).unwrap();
    assert!(request.uri().path_and_query().unwrap().as_str().starts_with("/fields/7?kind=x"));
    assert_eq!(<Heard as Event>::EVENTS.len(), 2);
}
