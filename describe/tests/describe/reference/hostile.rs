//! A declaration that contains the special characters of Markdown and HTML wherever it can.

use restrait::{api, endpoint};
use restrait_describe::reference::Reference;

use super::markdown::{Parsed, parse};

/// Pipes | and `co|de`, <script>alert(1)</script>, $a$, **bold**, [a link](javascript:alert(1)) and [`Item`].
///
/// # A heading
///
/// <div onclick="x">
/// block
/// </div>
///
/// ```
/// # hidden();
/// visible("```");
/// ```
///
///     indented();
///
/// ![picture](https://example.com/x.png) [web](https://example.com/) [range][0] a[0]
#[api(
    params(
        "na|me`" = "a | b\nc `d|e` <img src=x onerror=y> *f* \\| ![g](h)\n\n* one\n* two",
    ),
)]
trait Hostile {
    /// Ends | with <b>tags</b>
    /// # Not a heading of the page
    #[endpoint(
        method = "GET",
        path = "/a*_b_*/<id>",
        scopes = ["a|b", "c`d"],
        responses(200 = "# a | b <i>"),
        errors(404 = "<!-- x --> `|` | \\"),
    )]
    fn authentication(
        &self,
        #[path(example = "```\n</table>\"#")] id: &str,
        #[query("na|me`", default = "a`|`b", example = "| x\n|")] q: Option<&str>,
    ) -> String;

    /// # Parameters
    #[endpoint(method = "GET", path = "/parameters")]
    fn parameters(&self) -> String;
}

fn text() -> String {
    let reference = Reference::new::<restrait::Client>(&[&hostile::INFO])
        .title("<b>Hostile</b> | `title`")
        .command("echo --> <script>");
    let pages = reference.pages();
    pages.iter().map(|page| page.text.as_str()).collect()
}

fn page() -> Parsed {
    parse(&text())
}

#[test]
fn no_text_becomes_html_or_math() {
    assert_eq!(page().html, [""; 0]);
}

#[test]
fn links_lead_to_web_pages_and_headings_only() {
    let page = page();
    for link in &page.links {
        let is_known = link.starts_with("https://example.com/")
            || link.starts_with('#')
            || link == "hostile.md";
        assert!(is_known, "{link}");
    }
    assert!(page.links.contains(&"https://example.com/".to_owned()));
}

#[test]
fn cells_contain_exactly_the_declared_text() {
    let page = page();
    let rows = page.rows("Authentication", "Parameters");
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0]["Example"].text, "```\\n</table>\"#");
    assert_eq!(rows[1]["Name"].text, "na|me`");
    assert_eq!(rows[1]["Default"].text, "a`|`b");
    assert_eq!(rows[1]["Example"].text, "| x\\n|");
    assert_eq!(
        rows[1]["Description"].text,
        "A | b c d|e <img src=x onerror=y> f | g\n• one\n• two. In Rust: q."
    );
    let rows = page.rows("Authentication", "Successful responses");
    assert_eq!(rows[0]["Description"].text, "A | b <i>.");
    let rows = page.rows("Authentication", "Errors");
    assert_eq!(rows[0]["Description"].text, "<!-- x --> `|` | \\.");
}

#[test]
fn names_and_paths_are_code() {
    let page = page();
    let section = page
        .sections
        .iter()
        .find(|section| section.level == 2 && section.title == "Authentication");
    assert_eq!(section.unwrap().names, ["GET /a*_b_*/<id>"]);
    let auth = page.find("Authentication", "Authentication").unwrap();
    assert_eq!(auth.names, ["Authorization: Bearer ..", "a|b", "c`d"]);
}

#[test]
fn headings_are_those_of_the_page_only() {
    let page = page();
    let titles = page.sections.iter().filter(|section| section.level <= 2);
    let titles: Vec<_> = titles.map(|section| section.title.as_str()).collect();
    assert_eq!(
        titles,
        [
            "",
            "<b>Hostile</b> | `title`",
            "All requests",
            "Hostile",
            "Authentication",
            "Parameters"
        ]
    );
    assert!(text().contains("\n**A heading**\n"));
}

#[test]
fn contents_lead_to_the_headings_as_github_numbers_them() {
    let text = text();
    // The page has the headings `Authentication` (of the endpoint), `Authentication` and `Parameters` (its
    // parts) before the endpoint `Parameters`.
    assert!(text.contains("[Authentication](#authentication)"), "{text}");
    assert!(text.contains("[Parameters](#parameters-1)"), "{text}");
}

#[test]
fn examples_in_docs_have_no_hidden_lines() {
    let page = page();
    assert!(
        page.code
            .contains(&("rust,ignore".to_owned(), "visible(\"```\");\n".to_owned())),
        "{:?}",
        page.code
    );
    assert!(
        page.code
            .contains(&("rust,ignore".to_owned(), "indented();\n".to_owned())),
        "{:?}",
        page.code
    );
}
