//! The Markdown of rustdoc, rewritten for pages outside of rustdoc.
//!
//! Docs are Markdown that rustdoc renders: with links to Rust items, hidden lines in examples and headings. They come from any declaration, so HTML in them becomes text, and only links to web pages stay
//! links.

use pulldown_cmark::{BrokenLink, CodeBlockKind, CowStr, Event, Options, Parser, Tag, TagEnd};

use super::markdown;

/// Extensions of Markdown that rustdoc enables and that GitHub renders as well.
const EXTENSIONS: Options = Options::ENABLE_TABLES.union(Options::ENABLE_STRIKETHROUGH);

/// Returns docs as blocks. Headings become paragraphs, so that the headings of a page are its own.
pub(super) fn blocks(docs: &str) -> String {
    let mut blocks = Vec::new();
    let mut events = events(docs).into_iter();
    while let Some(event) = events.next() {
        match event {
            Event::Start(Tag::Heading { .. }) => {
                blocks.push(Event::Start(Tag::Paragraph));
                blocks.push(Event::Start(Tag::Strong));
            }
            Event::End(TagEnd::Heading(_)) => {
                blocks.push(Event::End(TagEnd::Strong));
                blocks.push(Event::End(TagEnd::Paragraph));
            }
            Event::Start(Tag::CodeBlock(kind)) => {
                let code = code_block(&kind, &mut events);
                let kind = CodeBlockKind::Fenced(code.language.into());
                blocks.push(Event::Start(Tag::CodeBlock(kind)));
                blocks.push(Event::Text(code.text.into()));
                blocks.push(Event::End(TagEnd::CodeBlock));
            }
            event => blocks.push(event),
        }
    }
    markdown::write(&blocks)
}

/// Returns docs as a single line, for a cell of a table or an item of a list.
pub(super) fn line(docs: &str) -> String {
    let mut line = Line::default();
    let mut events = events(docs).into_iter();
    while let Some(event) = events.next() {
        match event {
            Event::Start(Tag::CodeBlock(kind)) => {
                line.start_block();
                let code = code_block(&kind, &mut events);
                for (index, text) in code.text.lines().enumerate() {
                    if index > 0 {
                        line.push(markdown::line_break());
                    }
                    line.push(markdown::code_event(text));
                }
                line.end_block();
            }
            Event::Start(Tag::Item) => {
                line.start_block();
                line.push(Event::Text("• ".into()));
                line.is_first = true;
            }
            Event::Start(tag) if is_inline(&tag) => line.push(Event::Start(tag)),
            Event::Start(_) => line.start_block(),
            Event::End(tag) if is_inline_end(tag) => line.push(Event::End(tag)),
            Event::End(_) | Event::Rule => line.end_block(),
            Event::SoftBreak => line.push(Event::Text(" ".into())),
            Event::HardBreak => line.push(markdown::line_break()),
            event => line.push(event),
        }
    }
    markdown::write(&line.events)
}

/// Returns the first paragraph as a single line.
pub(super) fn summary(docs: &str) -> String {
    let end = docs.find("\n\n").unwrap_or(docs.len());
    line(docs.get(..end).unwrap_or_default())
}

/// The inline events of a line.
#[derive(Default)]
struct Line<'a> {
    events: Vec<Event<'a>>,
    /// If `true`, a block ended, so that the next text begins after a line break.
    is_after_block: bool,
    /// If `true`, the next block continues the line: it is the first of a list item.
    is_first: bool,
}

impl<'a> Line<'a> {
    fn push(&mut self, event: Event<'a>) {
        if self.is_after_block && !self.events.is_empty() {
            self.events.push(markdown::line_break());
        }
        self.is_after_block = false;
        self.is_first = false;
        self.events.push(event);
    }

    fn start_block(&mut self) {
        self.is_after_block |= !self.is_first;
    }

    fn end_block(&mut self) {
        self.is_after_block = true;
    }
}

fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(
        tag,
        Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. }
    )
}

fn is_inline_end(tag: TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link
    )
}

/// Parses docs. Links to Rust items become their text, and HTML becomes text.
fn events(docs: &str) -> Vec<Event<'_>> {
    let mut resolve = |link: BrokenLink<'_>| {
        // rustdoc resolves the name of an item in backticks, and the target of a reference. Brackets around
        // other words are punctuation.
        let is_item = link.reference.starts_with('`') || link.reference.contains("::");
        is_item.then(|| (CowStr::from("item"), CowStr::from("")))
    };
    let parser = Parser::new_with_broken_link_callback(docs, EXTENSIONS, Some(&mut resolve));
    let mut events = Vec::new();
    let mut links = Vec::new();
    for event in parser {
        match event {
            Event::Start(Tag::Link { ref dest_url, .. } | Tag::Image { ref dest_url, .. }) => {
                let is_kept = is_web(dest_url) && !matches!(event, Event::Start(Tag::Image { .. }));
                links.push(is_kept);
                if is_kept {
                    events.push(event);
                }
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                if links.pop() == Some(true) {
                    events.push(event);
                }
            }
            Event::Start(Tag::HtmlBlock) => events.push(Event::Start(Tag::Paragraph)),
            Event::End(TagEnd::HtmlBlock) => events.push(Event::End(TagEnd::Paragraph)),
            Event::Html(html) | Event::InlineHtml(html) => push_lines(&mut events, &html),
            event => events.push(event),
        }
    }
    events
}

/// Adds the lines of a text, with breaks between them.
fn push_lines(events: &mut Vec<Event<'_>>, text: &str) {
    for line in text.split_inclusive('\n') {
        let content = line.trim();
        if !content.is_empty() {
            events.push(Event::Text(content.to_owned().into()));
        }
        if line.ends_with('\n') {
            events.push(Event::SoftBreak);
        }
    }
}

fn is_web(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}

/// A code block: its language and its visible lines.
struct CodeBlock {
    language: &'static str,
    text: String,
}

/// Takes the text of a code block from the events.
fn code_block<'a>(
    kind: &CodeBlockKind<'_>,
    events: &mut impl Iterator<Item = Event<'a>>,
) -> CodeBlock {
    let mut text = String::new();
    for event in events.by_ref() {
        match event {
            Event::Text(part) => text.push_str(&part),
            Event::End(TagEnd::CodeBlock) => break,
            _ => {}
        }
    }
    let info = match kind {
        CodeBlockKind::Fenced(info) => &**info,
        CodeBlockKind::Indented => "",
    };
    if is_rust(info) {
        // Without its hidden lines, the example does not compile. rustdoc tests it where it is declared.
        let language = "rust,ignore";
        let text = text.split_inclusive('\n').filter_map(visible).collect();
        return CodeBlock { language, text };
    }
    let known = ["json", "text", "sh", "toml", "http", "xml", "yaml"];
    let language = known.into_iter().find(|known| *known == info);
    let language = language.unwrap_or("text");
    CodeBlock { language, text }
}

/// Returns `true` if rustdoc compiles a block with this info string.
fn is_rust(info: &str) -> bool {
    let mut words = info.split([',', ' ', '\t']).filter(|word| !word.is_empty());
    words.all(|word| {
        word.starts_with("edition")
            || matches!(
                word,
                "rust" | "ignore" | "no_run" | "should_panic" | "compile_fail" | "standalone_crate"
            )
    })
}

/// Returns a line of an example as rustdoc shows it, or `None` for a hidden line.
fn visible(line: &str) -> Option<&str> {
    let trimmed = line.trim_start();
    if trimmed.starts_with("# ") || trimmed.trim_end() == "#" {
        return None;
    }
    Some(line)
}
