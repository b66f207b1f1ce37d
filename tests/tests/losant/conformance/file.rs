use losant::Client;
use losant::types::FilePatch;

use super::Args;

pub(super) async fn call(client: &Client, action: &str, args: Args<'_>) {
    let file = client.file();
    let (application, id) = (args.required("applicationId"), args.required("fileId"));
    match action {
        "delete" => args.make(file.delete(application, id)).await,
        "get" => args.make(file.get(application, id)).await,
        "move" => {
            let call = file.r#move(application, id);
            let call = call.parent_directory(args.get("parentDirectory"));
            args.make(call.name(args.get("name"))).await;
        }
        "patch" => {
            let updates: FilePatch = args.required("updates");
            args.make(file.patch(application, id, &updates)).await;
        }
        other => panic!("no such action: {other}"),
    }
}
