//! Calls to real registries, which `REGISTRY_URL` and `PRIVATE_REGISTRY_URL` name. They are empty at the
//! start. `.ci/live.d/htpasswd` has the user of the private one.

use registry::{Descriptor, Digest, Index, Manifest, Registry, Session, Started};
use restrait::prelude::*;

/// Returns a client of the registry, if there is one.
fn client() -> Option<Registry> {
    if std::env::var_os("REGISTRY_URL").is_none() {
        println!("skipped: set REGISTRY_URL");
        return None;
    }
    Some(Registry::from_env().unwrap())
}

/// Starts the upload of a blob.
async fn start(registry: &Registry, name: &str) -> Session {
    match registry.blobs().start(name).await.unwrap() {
        Started::Upload(session) => session,
        Started::Copied(blob) => panic!("{blob:?}"),
    }
}

/// Stores a blob in two chunks.
async fn store(registry: &Registry, name: &str, content: &[u8]) -> Descriptor {
    let session = start(registry, name).await;
    let mut upload = session.upload(registry);
    let (first, second) = content.split_at(content.len() / 2);
    upload.send(first).await.unwrap();
    let arrived = format!("0-{}", first.len() - 1);
    assert_eq!(upload.progress().await.unwrap(), Some(arrived));
    upload.send(second).await.unwrap();
    let stored = upload.finish(&Digest::of(content)).await.unwrap();
    assert_eq!(stored.digest, Digest::of(content));
    Descriptor::new("application/vnd.oci.image.layer.v1.tar", content)
}

/// Stores an image.
async fn push(registry: &Registry, name: &str, tag: &str, layer: &[u8]) -> (Digest, Manifest) {
    let config = b"{\"architecture\":\"amd64\",\"os\":\"linux\"}";
    let mut config = store(registry, name, config).await;
    config.media_type = String::from("application/vnd.oci.image.config.v1+json");
    let layer = store(registry, name, layer).await;
    let manifest = Manifest::new(config, vec![layer]);
    let pushed = registry
        .manifests()
        .put_image(name, tag, &manifest)
        .await
        .unwrap();
    (pushed.digest, manifest)
}

#[tokio::test]
async fn images_are_stored_and_read() {
    let Some(registry) = client() else { return };
    registry.repositories().check().await.unwrap();
    let (digest, manifest) = push(&registry, "tools/deep/shell", "v1", b"a layer").await;
    let manifests = registry.manifests();
    for reference in ["v1", &digest.to_string()] {
        let image = manifests
            .image("tools/deep/shell", reference)
            .await
            .unwrap();
        assert_eq!(
            (image.digest, image.manifest),
            (digest.clone(), manifest.clone())
        );
        let version = manifests
            .version("tools/deep/shell", reference)
            .await
            .unwrap();
        assert_eq!(version.digest, digest);
        assert_eq!(version.media_type, manifest.media_type);
        assert_eq!(
            version.size,
            serde_json::to_vec(&manifest).unwrap().len() as u64
        );
    }
    let missing = manifests
        .version("tools/deep/shell", "v2")
        .await
        .unwrap_err();
    assert!(missing.is_not_found());

    let image = Descriptor::new(
        &manifest.media_type,
        &serde_json::to_vec(&manifest).unwrap(),
    );
    let index = Index::new(vec![image]);
    manifests
        .put_index("tools/deep/shell", "all", &index)
        .await
        .unwrap();
    let stored = manifests.index("tools/deep/shell", "all").await.unwrap();
    assert_eq!(stored, index);

    manifests.delete("tools/deep/shell", &digest).await.unwrap();
    let error = manifests.image("tools/deep/shell", "v1").await.unwrap_err();
    assert_eq!(error.status().unwrap(), 404);
    assert_eq!(
        error.api().unwrap().kind.as_deref(),
        Some("MANIFEST_UNKNOWN")
    );
}

#[tokio::test]
async fn blobs_are_downloaded_copied_and_deleted() {
    let Some(registry) = client() else { return };
    let content = "0123456789".repeat(100_000).into_bytes();
    store(&registry, "layers/a", &content).await;
    let blobs = registry.blobs();
    let digest = Digest::of(&content);
    let blob = blobs.find("layers/a", &digest).await.unwrap();
    assert_eq!((blob.digest, blob.size), (digest.clone(), 1_000_000));
    let download = blobs.download("layers/a", &digest).await.unwrap();
    assert_eq!(download.bytes().await.unwrap(), content);

    let copy = |digest| blobs.start("layers/b").mount(digest).from("layers/a");
    let Started::Copied(copied) = copy(&digest).await.unwrap() else {
        panic!("the blob was not copied");
    };
    assert_eq!(copied.digest, digest);
    let unknown = Digest::of(b"unknown");
    let Started::Upload(session) = copy(&unknown).await.unwrap() else {
        panic!("an unknown blob was copied");
    };
    session.upload(&registry).cancel().await.unwrap();

    blobs.delete("layers/b", &digest).await.unwrap();
    let deleted = blobs.find("layers/b", &digest).await.unwrap_err();
    assert!(deleted.is_not_found());
}

#[tokio::test]
async fn wrong_digests_are_refused() {
    let Some(registry) = client() else { return };
    let mut upload = start(&registry, "layers/c").await.upload(&registry);
    upload.send("content").await.unwrap();
    let error = upload
        .finish(&Digest::of(b"another content"))
        .await
        .unwrap_err();
    assert_eq!(error.status().unwrap(), 400);
    assert_eq!(error.api().unwrap().kind.as_deref(), Some("DIGEST_INVALID"));
}

#[tokio::test]
async fn repositories_and_tags_have_pages() {
    let Some(registry) = client() else { return };
    for name in ["pages/a", "pages/b/c", "pages/d"] {
        push(&registry, name, "latest", name.as_bytes()).await;
    }
    let repositories = registry.repositories();
    let names = repositories
        .list()
        .n(1)
        .last("pages")
        .items()
        .collect::<Vec<_>>()
        .await
        .unwrap();
    let names: Vec<_> = names
        .iter()
        .filter(|name| name.starts_with("pages/"))
        .collect();
    assert_eq!(names, ["pages/a", "pages/b/c", "pages/d"]);
    let tags = repositories
        .tags("pages/b/c")
        .items()
        .collect::<Vec<_>>()
        .await
        .unwrap();
    assert_eq!(tags, ["latest"]);
    let error = repositories.tags("pages/x/y").await.unwrap_err();
    assert_eq!(error.api().unwrap().kind.as_deref(), Some("NAME_UNKNOWN"));
}

#[tokio::test]
async fn names_that_address_something_else_are_refused() {
    let Some(registry) = client() else { return };
    for name in ["../v2", "a/../b", "a//b", "a/.", "", "a/tags/list"] {
        let error = registry.repositories().tags(name).await.unwrap_err();
        assert_eq!(error.outcome(), restrait::Outcome::NotSent, "{name}");
    }
}

#[tokio::test]
async fn private_registries_need_a_password() {
    let Some(url) = std::env::var_os("PRIVATE_REGISTRY_URL") else {
        println!("skipped: set PRIVATE_REGISTRY_URL");
        return;
    };
    let builder = || Registry::builder().base_url(url.to_str().unwrap());
    let registry = builder().build().unwrap();
    let error = registry.repositories().check().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 401);
    let registry = builder()
        .basic_auth("reader", "wrong-password")
        .build()
        .unwrap();
    assert_eq!(
        registry
            .repositories()
            .check()
            .await
            .unwrap_err()
            .status()
            .unwrap(),
        401
    );
    let registry = builder()
        .basic_auth("reader", "reader-password")
        .build()
        .unwrap();
    registry.repositories().check().await.unwrap();
    push(&registry, "private/image", "latest", b"a layer").await;
}
