//! Makes one call with each client, to the fake servers whose names, URLs and tokens are the arguments.

/// Makes the calls, and prints the name of each client that receives the response that it expects.
macro_rules! calls {
    ($($name:literal: $client:ident::$api:ident::$call:ident($($value:expr),*);)+) => {
        #[tokio::main(flavor = "current_thread")]
        async fn main() {
            let arguments: Vec<String> = std::env::args().skip(1).collect();
            for fake in arguments.chunks_exact(3) {
                match fake[0].as_str() {
                    $($name => {
                        let configuration = $client::apis::configuration::Configuration {
                            base_path: fake[1].clone(),
                            bearer_access_token: Some(fake[2].clone()),
                            client: reqwest::Client::builder().no_proxy().build().unwrap(),
                            ..Default::default()
                        };
                        match $client::apis::$api::$call(&configuration, $($value),*).await {
                            Ok(response) => println!("{} {response:?}", $name),
                            Err(error) => println!("{} error: {error:?}", $name),
                        }
                    })+
                    _ => {}
                }
            }
        }
    };
}

calls! {
    "github": github_client::repos_api::repos_get("owner", "repo", None);
    "google": google_client::topics_api::topics_list("project", None, None, None, None);
    "instance_org": instance_org_client::instance_org_api::instance_org_device_counts(
        "575ec7417ae143cd83dc4a96", "575ed6e87ae143cd83dc4aa8", None, None, None, None, None, None, None
    );
    "json_api": json_api_client::articles_api::articles_get("1", None);
    "kubernetes": kubernetes_client::pods_api::pods_get("namespace", "name");
    "odata": odata_client::products_api::products_get(7, None, None);
    "openai": openai_client::models_api::models_get("model", None);
}
