//! Serves the tenants in the file `TENANTS_FILE`, or two demo tenants with an embedded fake of Losant.
//!
//! | Variable | Meaning |
//! | --- | --- |
//! | `TENANTS_FILE` | a JSON list of tenants, each with `name`, `token`, `application`, `instance`, `org` |
//! | `LOSANT_API_URL` | base URL of the API, if it is not that of Losant |
//! | `LISTEN` | address of the service, `127.0.0.1:8080` by default |

use std::{env, fs, io};

use losant::Client;
use tenants::{StartError, TenantConfig, Tenants, base_client, demo, serve};
use tokio::net::TcpListener;
use tracing::info;

#[tokio::main]
async fn main() -> Result<(), StartError> {
    tracing_subscriber::fmt().with_writer(io::stderr).init();
    let mut builder = Client::builder();
    let (configs, fake) = if let Some(path) = env::var_os("TENANTS_FILE") {
        if let Ok(url) = env::var("LOSANT_API_URL") {
            builder = builder.base_url(url);
        }
        let configs: Vec<TenantConfig> = serde_json::from_slice(&fs::read(path)?)?;
        (configs, None)
    } else {
        let (fake, configs) = demo::start().await?;
        builder = builder.base_url(fake.base_url());
        info!("the tenants `harbour` and `orchard` use an embedded fake");
        (configs.into(), Some(fake))
    };
    let tenants = Tenants::new(&base_client(builder)?, configs)?;

    let address = env::var("LISTEN").unwrap_or_else(|_| "127.0.0.1:8080".to_owned());
    let listener = TcpListener::bind(&address).await?;
    info!("listening on http://{}", listener.local_addr()?);
    serve(listener, tenants, interrupted()).await?;
    info!("stopped");
    if let Some(fake) = fake {
        fake.shutdown().await;
    }
    Ok(())
}

/// Completes after Ctrl-C, and after the signal with which service managers stop a process.
async fn interrupted() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminated) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminated.recv() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}
