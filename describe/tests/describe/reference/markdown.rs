//! A page as a reader sees it: its headings, tables, links and texts.

use std::collections::BTreeMap;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// A parsed page.
#[derive(Debug, Default)]
pub(crate) struct Parsed {
    pub(crate) sections: Vec<Section>,
    /// HTML, except for line breaks and the comment at the beginning.
    pub(crate) html: Vec<String>,
    /// Targets of links.
    pub(crate) links: Vec<String>,
    /// Code blocks, each with its language.
    pub(crate) code: Vec<(String, String)>,
}

/// A heading and the content below it.
#[derive(Debug, Default)]
pub(crate) struct Section {
    pub(crate) level: usize,
    pub(crate) title: String,
    /// Text outside of tables and code blocks.
    pub(crate) text: String,
    /// Names in backticks, outside of tables.
    pub(crate) names: Vec<String>,
    pub(crate) rows: Vec<Row>,
}

/// The cells of a row by the title of their column.
pub(crate) type Row = BTreeMap<String, Cell>;

/// A cell: its text without formatting, and the target of its first link.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Cell {
    pub(crate) text: String,
    pub(crate) link: Option<String>,
}

/// Parses a page as GitHub does.
pub(crate) fn parse(page: &str) -> Parsed {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_MATH;
    let mut parsed = Parsed::default();
    parsed.sections.push(Section::default());
    let (mut titles, mut cells) = (Vec::new(), Vec::new());
    let mut cell: Option<Cell> = None;
    let (mut is_title, mut code): (bool, Option<(String, String)>) = (false, None);
    for event in Parser::new_ext(page, options) {
        let section = parsed.sections.last_mut().unwrap();
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                let level = level as usize;
                parsed.sections.push(Section {
                    level,
                    ..Section::default()
                });
                is_title = true;
            }
            Event::End(TagEnd::Heading(_)) => is_title = false,
            Event::Start(Tag::Table(_)) => titles.clear(),
            Event::Start(Tag::TableHead | Tag::TableRow) => cells.clear(),
            Event::End(TagEnd::TableHead) => titles = std::mem::take(&mut cells),
            Event::End(TagEnd::TableRow) => {
                assert_eq!(titles.len(), cells.len());
                let names = titles.iter().map(|title: &Cell| title.text.clone());
                section.rows.push(names.zip(cells.drain(..)).collect());
            }
            Event::Start(Tag::TableCell) => cell = Some(Cell::default()),
            Event::End(TagEnd::TableCell) => cells.extend(cell.take()),
            Event::Start(Tag::Link { dest_url, .. }) => {
                parsed.links.push(dest_url.to_string());
                if let Some(cell) = &mut cell {
                    cell.link.get_or_insert(dest_url.to_string());
                }
            }
            Event::Start(Tag::CodeBlock(kind)) => {
                let language = match kind {
                    pulldown_cmark::CodeBlockKind::Fenced(language) => language.to_string(),
                    pulldown_cmark::CodeBlockKind::Indented => "indented".to_owned(),
                };
                code = Some((language, String::new()));
            }
            Event::End(TagEnd::CodeBlock) => parsed.code.extend(code.take()),
            Event::Text(text) | Event::Code(text) if code.is_some() => {
                code.as_mut().unwrap().1.push_str(&text);
            }
            Event::Text(ref text) | Event::Code(ref text) => match &mut cell {
                Some(cell) => cell.text.push_str(text),
                None if is_title => section.title.push_str(text),
                None => {
                    section.text.push_str(text);
                    if matches!(event, Event::Code(_)) {
                        section.names.push(text.to_string());
                    }
                }
            },
            Event::InlineHtml(html) if &*html == "<br>" => {
                if let Some(cell) = &mut cell {
                    cell.text.push('\n');
                }
            }
            Event::Html(html) if html.starts_with("<!-- Generated") => {}
            Event::Html(html) | Event::InlineHtml(html) => parsed.html.push(html.to_string()),
            Event::InlineMath(text) | Event::DisplayMath(text) => {
                parsed.html.push(format!("math {text}"));
            }
            Event::SoftBreak => section.text.push('\n'),
            _ => {}
        }
    }
    parsed
}

impl Parsed {
    /// Returns the subsection of an endpoint, such as `Parameters`.
    #[track_caller]
    pub(crate) fn find(&self, endpoint: &str, title: &str) -> Option<&Section> {
        let mut sections = self.sections.iter();
        let is_endpoint = |section: &&Section| section.level == 2 && section.title == endpoint;
        sections.find(is_endpoint).expect(endpoint);
        let mut below = sections.take_while(|section| section.level > 2);
        below.find(|section| section.title == title)
    }

    /// Returns the rows of the table in a subsection of an endpoint.
    #[track_caller]
    pub(crate) fn rows(&self, endpoint: &str, title: &str) -> &[Row] {
        self.find(endpoint, title)
            .map_or(&[], |section| &section.rows)
    }
}
