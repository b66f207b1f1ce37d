//! Shows a request as a server receives it: `httpbin <NAME>=<VALUE>..`.
//!
//! The environment variable `HTTPBIN_URL` is the base URL of the server.

use std::error::Error;

use httpbin::{Fields, Httpbin};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let args = std::env::args().skip(1);
    let args: Option<Fields> = args
        .map(|arg| {
            arg.split_once('=')
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
        })
        .collect();
    let args = args.ok_or("expected `<NAME>=<VALUE>`")?;
    let echo = Httpbin::from_env()?.methods().get().args(args).await?;
    println!("{}", echo.url);
    for (name, value) in echo.headers {
        println!("{name}: {value}");
    }
    Ok(())
}
