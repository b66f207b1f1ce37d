//! The help of a small API.

use super::*;

mod shop {
    #[expect(
        clippy::single_component_path_imports,
        reason = "generated code imports it from the module of the client"
    )]
    pub(crate) use restrait;
    use restrait::{api, endpoint};

    /// Products of the shop.
    #[api(crate::tree::tests::shop::Shop)]
    pub(crate) trait Products {
        /// Returns products. At most 100.
        #[endpoint(method = "GET", path = "/products", scopes = ["products.read"])]
        fn list(
            &self,
            /// Maximum number of products.
            #[query(default = 10, example = 3)]
            limit: Option<u32>,
            /// Output of the list.
            output: Option<&str>,
            #[deprecated] color: Option<&str>,
            /// Name of the shelf.
            #[query]
            shelf: &str,
        ) -> Vec<String>;

        /// Returns everything.
        #[deprecated = "use `list`"]
        #[endpoint(method = "GET", path = "/all")]
        fn all(&self) -> Vec<String>;
    }

    #[restrait::client(base_url = "https://api.example.com", resources(Products))]
    pub(crate) struct Shop;
}

fn help(args: &[&str]) -> String {
    let cli = Cli::<shop::Shop>::new("shop").about("Calls the shop");
    let args: Vec<OsString> = args.iter().map(OsString::from).collect();
    let error = command(&cli, &args)
        .try_get_matches_from(&args)
        .unwrap_err();
    error.render().to_string()
}

fn contains(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "{part:?} is not in {text}");
    }
}

#[test]
fn the_help_lists_resources_without_a_group() {
    let help = help(&["shop", "--help"]);
    contains(
        &help,
        &[
            "Calls the shop",
            "Resources:\n  products  Products of the shop\n",
        ],
    );
}

#[test]
fn deprecated_endpoints_and_params_are_hidden() {
    let endpoints = help(&["shop", "products", "--help"]);
    contains(&endpoints, &["list  Returns products\n"]);
    assert!(!endpoints.contains("Returns everything"), "{endpoints}");
    let params = help(&["shop", "products", "list", "--help"]);
    assert!(!params.contains("--color"), "{params}");
    contains(
        &help(&["shop", "products", "all", "--help"]),
        &["Deprecated"],
    );
}

#[test]
fn required_params_are_first_and_names_do_not_collide() {
    let help = help(&["shop", "products", "list", "--help"]);
    contains(
        &help,
        &[
            "Returns products. At most 100.",
            "GET /products",
            "Scope of the token: products.read",
            "--shelf <TEXT>",
            "Name of the shelf [required]",
            "[default: 10] [example:",
            "--param-output <TEXT>",
            "shop products list --shelf name --limit 3",
        ],
    );
    assert!(help.find("--shelf") < help.find("--limit"), "{help}");
}

#[test]
fn the_short_help_has_no_details() {
    let help = help(&["shop", "products", "list", "-h"]);
    contains(&help, &["Returns products", "--limit"]);
    assert!(!help.contains("GET /products"), "{help}");
}

#[test]
fn the_whole_tree_is_valid() {
    whole(&Cli::<shop::Shop>::new("shop")).debug_assert();
}
