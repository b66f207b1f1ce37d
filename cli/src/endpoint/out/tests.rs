//! Responses of a small API, saved as files.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;

use crate::{Cli, Failure};

mod shop {
    #[expect(
        clippy::single_component_path_imports,
        reason = "generated code imports it from the module of the client"
    )]
    pub(crate) use restrait;
    use restrait::download::Download;
    use restrait::{api, endpoint};

    /// Backups of the shop.
    #[api(crate::endpoint::out::tests::shop::Shop)]
    pub(crate) trait Backups {
        /// Returns a backup.
        #[endpoint(method = "GET", path = "/backups/<name>")]
        fn get(&self, name: &str) -> Download;

        /// Returns the names of backups.
        #[endpoint(method = "GET", path = "/backups")]
        fn list(&self) -> Vec<String>;
    }

    #[restrait::client(base_url = "http://127.0.0.1", resources(Backups))]
    pub(crate) struct Shop;
}

/// Starts a server for one request, and returns its URL.
fn serve(body: &'static [u8]) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut request = Vec::new();
        while !request.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            stream.read_exact(&mut byte).unwrap();
            request.extend(byte);
        }
        let head = format!(
            "HTTP/1.1 200 OK\r\nContent-Length: {}\r\nContent-Type: application/zip\r\n\r\n",
            body.len()
        );
        stream.write_all(head.as_bytes()).unwrap();
        stream.write_all(body).unwrap();
    });
    url
}

fn run(args: &[&str]) -> Result<(), Failure> {
    let args = [&["shop", "backups"], args].concat();
    let args = args.into_iter().map(Into::into).collect();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let cli = Cli::<shop::Shop>::new("shop");
    runtime.unwrap().block_on(cli.run(args))
}

#[test]
fn downloads_are_saved_as_files() {
    let body = b"PK\0\x01 not text \xff";
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("backup.zip");
    let path = path.to_str().unwrap();
    for option in ["--out", "-O"] {
        let url = serve(body);
        run(&["get", "--name", "monday", option, path, "--url", &url]).unwrap();
        assert_eq!(std::fs::read(path).unwrap(), body);
        std::fs::remove_file(path).unwrap();
    }
    let url = serve(body);
    let missing = folder.path().join("missing/backup.zip");
    let missing = missing.to_str().unwrap();
    let failed = run(&["get", "--name", "monday", "--out", missing, "--url", &url]);
    assert_eq!(failed.unwrap_err().exit_code(), 1);
}

#[test]
fn json_is_not_a_file() {
    let failed = run(&["list", "--out", "x"]).unwrap_err();
    assert_eq!(failed.exit_code(), 2);
    assert!(failed.to_string().contains("--out"), "{failed}");
}
