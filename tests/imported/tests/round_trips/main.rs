//! Imports of documents of declarations have the metadata of these declarations.
//!
//! Compiling the imports takes long, so `cargo test --workspace` does not include it. `.ci/run` does.

use restrait::client::ApiClient;
use restrait::info::{ApiInfo, ClientInfo};
use restrait_imported_tests::originals;

use difference::difference;

mod difference;
mod facts;
mod imported;

/// Declares the imported metadata: the module of each API and the modules of its traits.
macro_rules! imported {
    ($($name:ident: $($api:ident),+;)+) => {
        /// Returns the name, the client and the traits of each import.
        fn imported() -> Vec<(&'static str, &'static ClientInfo, Vec<&'static ApiInfo>)> {
            vec![$((
                stringify!($name),
                <imported::$name::Client as ApiClient>::INFO,
                vec![$(&imported::$name::$api::INFO),+],
            )),+]
        }
    };
}

imported! {
    losant: application, auth, device, devices, file, instance_org;
    elasticsearch: documents, indices, cluster;
    github: repos, users;
    google: topics, subscriptions, objects;
    graphql: queries, mutations;
    json_api: articles, comments;
    kubernetes: pods, cluster;
    odata: products, service;
    openai: chat, audio, files, models;
    slack: chat, conversations, files, users;
    stripe: charges, customers, files;
    library: books, loans;
    corners: everything, names, open;
    sealed: things;
}

/// The facts that cannot be equal, with their reasons.
const EXEMPT: [(&str, &str); 2] = [
    (
        "service.metadata: responses 200: body",
        "the type decodes XML by a codec of its own, which no document has, so the import returns the text",
    ),
    (
        "service.metadata: constants",
        "the codec accepts `application/xml`, and the text needs a constant for it",
    ),
];

#[test]
fn an_imported_api_has_the_metadata_of_its_declaration() {
    let (mut text, mut endpoints) = (String::new(), 0);
    let exempt = EXEMPT.map(|(path, _)| path);
    let (originals, imports) = (originals(), imported());
    assert_eq!(originals.len(), imports.len());
    for (original, (name, client, apis)) in originals.iter().zip(imports) {
        assert_eq!(original.name, name);
        let one = facts::of_client(original.client);
        let mut found = difference(&one, &facts::of_client(client), &[]);
        assert_eq!(original.apis.len(), apis.len(), "{name}");
        for (declared, imported) in original.apis.iter().zip(apis) {
            endpoints += declared.endpoints().len();
            assert_eq!(declared.name, imported.name);
            let (one, other) = (facts::of_api(declared), facts::of_api(imported));
            found += &difference(&one, &other, &exempt);
        }
        if !found.is_empty() {
            text.extend(["\n== ", name, "\n", &found]);
        }
    }
    assert!(text.is_empty(), "{text}");
    // 69 of six traits of Losant, and at least 8 of each shape.
    assert!(endpoints >= 69 + 80, "only {endpoints} were compared");
}
