use losant::Client;
use losant::types::{DeviceCredentials, GithubLogin, SamlResponse, UserCredentials};

use super::Args;

pub(super) async fn call(client: &Client, action: &str, args: Args<'_>) {
    let auth = client.auth();
    match action {
        "authenticateDevice" => {
            let credentials: DeviceCredentials = args.required("credentials");
            args.make(auth.authenticate_device(&credentials)).await;
        }
        "authenticateUser" => {
            let credentials: UserCredentials = args.required("credentials");
            args.make(auth.authenticate_user(&credentials)).await;
        }
        "authenticateUserGithub" => {
            let oauth: GithubLogin = args.required("oauth");
            args.make(auth.authenticate_user_github(&oauth)).await;
        }
        "authenticateUserSaml" => {
            let saml: SamlResponse = args.required("saml");
            args.make(auth.authenticate_user_saml(&saml)).await;
        }
        "ssoDomain" => {
            let email: String = args.required("email");
            args.make(auth.sso_domain(&email)).await;
        }
        other => panic!("no such action: {other}"),
    }
}
