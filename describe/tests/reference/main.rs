//! Reference pages: of Losant, and of declarations that use everything or try to break Markdown.

#[path = "../../../api/examples/reference/pages.rs"]
mod pages;

mod current;
mod endpoints;
mod examples;
mod files;
mod hostile;
mod instance_org;
mod markdown;
