//! Downloads that are saved as files.

use std::path::{Path, PathBuf};
use std::time::Duration;

use restrait::{Client, ErrorKind, Retry};

use super::{CONTENT, Files, client};
use crate::exchange::{Exchange, serve};

/// An empty directory, which is removed when it is dropped.
pub(super) struct Directory(PathBuf);

impl Directory {
    pub(super) fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("downloads-{name}"));
        std::fs::remove_dir_all(&path).ok();
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub(super) fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// Returns the sorted names of all files.
    pub(super) fn names(&self) -> Vec<String> {
        let files = std::fs::read_dir(&self.0).unwrap();
        let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<_> = names.collect();
        names.sort();
        names
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).ok();
    }
}

#[tokio::test]
async fn saves_complete_files_only() {
    let (client, directory) = (client().await, Directory::new("complete"));
    let path = directory.file("file");
    for _ in 0..2 {
        let mut download = client.get("whole").await.unwrap();
        assert_eq!(download.save(&path).await.unwrap(), 10);
        assert_eq!(std::fs::read(&path).unwrap(), CONTENT);
    }
    let lost = client
        .get("lost")
        .await
        .unwrap()
        .save(directory.file("other"))
        .await;
    assert!(lost.unwrap_err().is_transport());
    let nowhere = client.get("whole").await.unwrap().save("/nowhere/x").await;
    assert_eq!(nowhere.unwrap_err().kind(), ErrorKind::Write);
    assert_eq!(directory.names(), ["file"]);
}

#[tokio::test]
async fn failed_download_is_never_saved() {
    let (client, directory) = (client().await, Directory::new("failed"));
    let path = directory.file("file");
    let mut download = client.get("lost").await.unwrap();
    for _ in 0..3 {
        download.save(&path).await.unwrap_err();
        assert_eq!(directory.names(), [""; 0]);
    }
    // An older file remains as it is.
    std::fs::write(&path, "older").unwrap();
    client
        .get("lost")
        .await
        .unwrap()
        .save(&path)
        .await
        .unwrap_err();
    assert_eq!(std::fs::read(&path).unwrap(), b"older");
    assert_eq!(directory.names(), ["file"]);
}

#[tokio::test]
async fn rest_of_a_download_is_not_saved() {
    let (client, directory) = (client().await, Directory::new("rest"));
    let mut download = client.get("breaks").await.unwrap();
    assert!(download.chunk().await.unwrap().is_some());
    let error = download.save(directory.file("file")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Write);
    assert!(error.to_string().contains("read before"), "{error}");
    assert_eq!(directory.names(), [""; 0]);
    // A download that was not read can be saved elsewhere.
    let mut download = client.get("breaks").await.unwrap();
    download.save("/nowhere/x").await.unwrap_err();
    assert_eq!(download.save(directory.file("file")).await.unwrap(), 10);
}

#[tokio::test]
async fn dropped_save_leaves_no_file() {
    let url = serve(|mut exchange: Exchange| async move {
        exchange
            .send("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n01234")
            .await;
        tokio::time::sleep(Duration::from_secs(60)).await;
    })
    .await;
    let client = Client::builder().base_url(url).build().unwrap();
    let directory = Directory::new("dropped");
    let path = directory.file("file");
    let mut download = client.get("slow").await.unwrap();
    tokio::time::timeout(Duration::from_millis(300), download.save(&path))
        .await
        .unwrap_err();
    assert_eq!(directory.names(), [""; 0]);
    // The first bytes are gone, so the rest would be an incomplete file.
    assert_eq!(
        download.save(&path).await.unwrap_err().kind(),
        ErrorKind::Write
    );
    assert_eq!(directory.names(), [""; 0]);
}

#[tokio::test]
async fn downloads_with_the_same_path_do_not_mix() {
    let url = serve(|mut exchange: Exchange| async move {
        let byte = exchange.path.as_bytes()[exchange.path.len() - 1];
        exchange
            .send("HTTP/1.1 200 OK\r\ncontent-length: 1000\r\nconnection: close\r\n\r\n")
            .await;
        for _ in 0..10 {
            exchange.send([byte; 100]).await;
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        exchange.close().await;
    })
    .await;
    let client = Client::builder()
        .base_url(url)
        .retry(Retry::never())
        .build()
        .unwrap();
    let directory = Directory::new("mixed");
    let saves: Vec<_> = (0..8)
        .map(|index| {
            let (client, path) = (client.clone(), directory.file("file"));
            tokio::spawn(async move {
                let mut download = client.get(&index.to_string()).await.unwrap();
                download.save(path).await.unwrap()
            })
        })
        .collect();
    for save in saves {
        assert_eq!(save.await.unwrap(), 1000);
        let saved = std::fs::read(directory.file("file")).unwrap();
        assert_eq!(saved, vec![saved[0]; 1000]);
    }
    assert_eq!(directory.names(), ["file"]);
}

#[cfg(unix)]
#[tokio::test]
async fn links_are_not_followed() {
    let (client, directory) = (client().await, Directory::new("links"));
    let (path, victim) = (directory.file("file"), directory.file("victim"));
    std::fs::write(&victim, "precious").unwrap();
    std::os::unix::fs::symlink(&victim, directory.file("file.part")).unwrap();
    std::os::unix::fs::symlink(&victim, &path).unwrap();
    client
        .get("whole")
        .await
        .unwrap()
        .save(&path)
        .await
        .unwrap();
    assert_eq!(std::fs::read(&victim).unwrap(), b"precious");
    assert_eq!(std::fs::read(&path).unwrap(), CONTENT);
    assert!(!path.is_symlink());
    assert_eq!(directory.names(), ["file", "file.part", "victim"]);
}

#[tokio::test]
async fn longest_safe_name_can_be_saved() {
    let (client, directory) = (client().await, Directory::new("long"));
    let name = "a".repeat(240);
    client
        .get("whole")
        .await
        .unwrap()
        .save(directory.file(&name))
        .await
        .unwrap();
    assert_eq!(directory.names(), [name]);
}
