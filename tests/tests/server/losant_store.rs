//! What the fake platform stores: applications, devices with their states and commands, files, data tables.

use ::losant::body::Part;
use ::losant::page::Paged as _;
use ::losant::types::{
    AdvancedDeviceQuery, AdvancedQuery, AggregationFunction, ApplicationPatch, ApplicationPost,
    ColumnConstraint, ColumnType, CommandEvent, DataTableCells, DataTableColumn, DataTablePost,
    DataTableRowPostResult, DeviceCommand, DevicePatch, DevicePost, DeviceState,
    DevicesDeleteOrRestorePost, DevicesDeleted, DevicesPatch, DevicesPatched, FieldQuery, FilePost,
    FileType, FlowClass, LastValueQuery, NameField, StateEvent, TagFilter, TagQuery,
    TimeSeriesQuery, UpdateOperation,
};
use ::losant::{ApplicationId, Client, DeviceId, Error};
use losant_fake::Fake;

/// 2025-06-15T00:00:00Z. A fixed time makes the results reproducible.
const NOW: i64 = 1_749_945_600_000;

async fn start() -> (Fake, Client, ApplicationId) {
    let fake = Fake::builder().now(NOW).start().await.unwrap();
    let builder = Client::builder().token(fake.token());
    let client = builder.base_url(fake.base_url()).build().unwrap();
    let application = fake.application_id().parse().unwrap();
    (fake, client, application)
}

fn status(error: &Error) -> u16 {
    error.status().map_or(0, |status| status.as_u16())
}

#[tokio::test]
async fn an_application_is_created_changed_and_deleted() {
    let (_fake, client, _) = start().await;
    let post = ApplicationPost::new("Cranes").description("All cranes");
    let created = client.applications().post(&post).await.unwrap();
    let id = created.id.unwrap();
    let list = client.applications().get().filter("c*");
    let list = list.filter_field(NameField::Name).await.unwrap();
    assert_eq!(list.items.len(), 1);
    let patch = ApplicationPatch::new().name("Harbour Cranes");
    client.application().patch(id, &patch).await.unwrap();
    let changed = client.application().get(id).await.unwrap();
    assert_eq!(changed.name.as_deref(), Some("Harbour Cranes"));
    assert_eq!(changed.description.as_deref(), Some("All cranes"));
    client.application().delete(id).await.unwrap();
    let error = client.application().get(id).await.unwrap_err();
    assert_eq!(status(&error), 404);
}

#[tokio::test]
async fn devices_are_found_changed_deleted_and_restored_by_queries() {
    let (_fake, client, application) = start().await;
    let post = DevicePost::new("Crane 1").tags(
        [TagFilter::pair("area", "dock")]
            .map(|tag| ::losant::types::Tag::new(tag.key.unwrap(), tag.value.unwrap())),
    );
    let crane = client.devices().post(application, &post).await.unwrap();
    let all = client.devices().get(application).per_page(2);
    assert_eq!(all.items().collect::<Vec<_>>().await.unwrap().len(), 4);

    let on_quay = AdvancedDeviceQuery::new().tags(TagQuery::tag("area", "quay"));
    let found = client
        .devices()
        .get(application)
        .query(&on_quay)
        .await
        .unwrap();
    assert_eq!(found.total_count, Some(3));

    let patch = DevicesPatch::new()
        .query(AdvancedDeviceQuery::new().name(FieldQuery::starts_with("Pump")))
        .update_operations([UpdateOperation::set_tag("floor", "10")]);
    let patched = client.devices().patch(application, &patch).await.unwrap();
    assert!(matches!(patched, DevicesPatched::Done(done) if done.updated == Some(2.into())));
    let filter = vec![TagFilter::pair("floor", "10")];
    let tagged = client
        .devices()
        .get(application)
        .tag_filter(filter)
        .await
        .unwrap();
    assert_eq!(tagged.items.len(), 2);

    let options = DevicesDeleteOrRestorePost::new(on_quay);
    let deleted = client
        .devices()
        .delete(application, &options)
        .await
        .unwrap();
    assert!(matches!(deleted, DevicesDeleted::Done(done) if done.removed == Some(3.into())));
    let left = client.devices().get(application).await.unwrap();
    assert_eq!(left.items.len(), 1);
    assert_eq!(left.items[0].id, crane.id);
    client
        .devices()
        .restore(application, &options)
        .await
        .unwrap();
    let all = client.devices().get(application).await.unwrap();
    assert_eq!(all.total_count, Some(4));
}

#[tokio::test]
async fn states_are_stored_and_combined() {
    let (fake, client, application) = start().await;
    let pump: DeviceId = fake.device_ids()[1].parse().unwrap();
    let state = DeviceState::default()
        .with("pressure", 9.5)
        .with("unknown", 1);
    client
        .device()
        .send_state(application, pump, &state.into())
        .await
        .unwrap();
    let last = client
        .device()
        .get_state(application, pump)
        .limit(1)
        .await
        .unwrap();
    assert_eq!(last[0].data["pressure"], 9.5.into());
    assert!(!last[0].data.contains_key("unknown"));

    let query = LastValueQuery::new()
        .attribute("pressure")
        .device_ids([pump]);
    let values = client
        .data()
        .last_value_query(application, &query)
        .await
        .unwrap();
    assert_eq!(values[&pump].data["pressure"], 9.5.into());

    let query = TimeSeriesQuery::new()
        .attributes(["pressure".to_owned()])
        .device_query(AdvancedDeviceQuery::new().name(FieldQuery::starts_with("Pump")))
        .resolution(6 * 3_600_000)
        .aggregation(AggregationFunction::Max);
    let series = client
        .data()
        .time_series_query(application, &query)
        .await
        .unwrap();
    assert_eq!(series.devices.len(), 2);
    let points = &series.devices[&pump].points;
    assert_eq!(points.last().unwrap().data["pressure"], 9.5.into());
    assert!(points.len() >= 4, "{points:?}");
}

#[tokio::test]
async fn commands_reach_the_stream_of_the_device() {
    let (fake, client, application) = start().await;
    let pump: DeviceId = fake.device_ids()[1].parse().unwrap();
    let command = DeviceCommand::new("stop").payload(serde_json::json!({ "now": true }));
    client
        .device()
        .send_command(application, pump, &command)
        .await
        .unwrap();
    let mut stream = client
        .device()
        .command_stream(application, pump)
        .await
        .unwrap();
    let event = stream.next().await.unwrap().unwrap();
    assert!(matches!(event, CommandEvent::DeviceCommand(command) if command.name == "stop"));
    let commands = client
        .device()
        .get_command(application, pump)
        .await
        .unwrap();
    assert_eq!(commands.len(), 1);
}

#[tokio::test]
async fn a_device_is_changed_and_cleared() {
    let (fake, client, application) = start().await;
    let [gateway, pump, _] =
        [0, 1, 2].map(|index| fake.device_ids()[index].parse::<DeviceId>().unwrap());
    let patch = DevicePatch::new().parent_id(gateway);
    client
        .device()
        .patch(application, pump, &patch)
        .await
        .unwrap();
    let children = client
        .devices()
        .get(application)
        .parent_id(gateway)
        .await
        .unwrap();
    assert_eq!(children.items.len(), 1);
    let patch = DevicePatch::new().parent_id(::losant::types::FieldPatch::Clear);
    let device = client
        .device()
        .patch(application, pump, &patch)
        .await
        .unwrap();
    assert_eq!(device.parent_id, None);
}

#[tokio::test]
async fn a_file_is_uploaded_and_moved() {
    let (_fake, client, application) = start().await;
    let post = FilePost::new("plan.txt", FileType::File);
    let file = client
        .files()
        .post(application, &post)
        .await
        .unwrap()
        .id
        .unwrap();
    let part = Part::new("six cranes")
        .file_name("plan.txt")
        .content_type("text/plain");
    let uploaded = client.file().upload(application, file, part).await.unwrap();
    assert_eq!(uploaded.file_size, Some(10.into()));
    let moved = client
        .file()
        .r#move(application, file)
        .name("cranes.txt")
        .await
        .unwrap();
    assert_eq!(moved.name.as_deref(), Some("cranes.txt"));
    let files = client.files().get(application).await.unwrap();
    assert_eq!(files.items.len(), 2);
    client.file().delete(application, file).await.unwrap();
    let error = client.file().get(application, file).await.unwrap_err();
    assert_eq!(status(&error), 404);
}

#[tokio::test]
async fn files_have_contents_and_checksums() {
    let (_fake, client, application) = start().await;
    let post = FilePost::new("plan.txt", FileType::File).parent_directory("/plans/");
    let file = client.files().post(application, &post).await.unwrap();
    assert_eq!(file.url, None);
    let again = client.files().post(application, &post).await.unwrap_err();
    assert_eq!(status(&again), 400);
    let part = Part::new("six cranes").file_name("plan.txt");
    let id = file.id.unwrap();
    let file = client.file().upload(application, id, part).await.unwrap();
    assert_eq!(
        file.s3etag.as_deref(),
        Some("5c1a570983215375dbf437e08915cbb7")
    );
    let url = file.url.unwrap();
    let download = ::losant::jobs::download(&client, &url).await.unwrap();
    assert_eq!(download.bytes().await.unwrap(), "six cranes");
    let list = |directory: &str| client.files().get(application).directory(directory);
    assert_eq!(list("/plans").await.unwrap().items.len(), 1);
    assert_eq!(list("/plans").await.unwrap().parent_exists, Some(false));
    assert_eq!(list("/").await.unwrap().parent_exists, Some(true));
}

#[tokio::test]
async fn a_deleted_directory_takes_its_files_along() {
    let (_fake, client, application) = start().await;
    let mut directory = None;
    for (name, parent, kind) in [
        ("a", "/", FileType::Directory),
        ("b", "/a", FileType::Directory),
        ("c", "/a/b", FileType::File),
        ("ab", "/", FileType::Directory),
    ] {
        let post = FilePost::new(name, kind).parent_directory(parent);
        let file = client.private_files().post(application, &post).await;
        directory.get_or_insert(file.unwrap().id.unwrap());
    }
    let id = ::losant::PrivateFileId::from_bytes(*directory.unwrap().as_bytes());
    client.private_file().delete(application, id).await.unwrap();
    let files = client.private_files().get(application).await.unwrap();
    let names: Vec<_> = files
        .items
        .iter()
        .map(|file| file.name.as_deref())
        .collect();
    assert_eq!(names, [Some("ab"), Some("calibration.csv")]);
}

#[tokio::test]
async fn a_moved_directory_takes_its_files_along() {
    let (_fake, client, application) = start().await;
    let mut ids = Vec::new();
    for (name, parent, kind) in [
        ("a", "/", FileType::Directory),
        ("b", "/a", FileType::Directory),
        ("c", "/a/b", FileType::File),
        ("ab", "/", FileType::Directory),
        ("d", "/ab", FileType::File),
    ] {
        let post = FilePost::new(name, kind).parent_directory(parent);
        let file = client.files().post(application, &post).await.unwrap();
        ids.push(file.id.unwrap());
    }
    let into_itself = client.file().r#move(application, ids[0]);
    let error = into_itself.parent_directory("/a/b").await.unwrap_err();
    assert_eq!(status(&error), 400);
    let renamed = client.file().r#move(application, ids[0]).name("x");
    renamed.await.unwrap();
    for (id, parent) in [(ids[1], "/x"), (ids[2], "/x/b"), (ids[4], "/ab")] {
        let file = client.file().get(application, id).await.unwrap();
        assert_eq!(file.parent_directory.as_deref(), Some(parent));
    }
}

#[tokio::test]
async fn workflows_are_listed_by_their_class() {
    let (_fake, client, application) = start().await;
    let list = |class| client.flows().get(application).flow_class(class);
    assert_eq!(list(FlowClass::Cloud).await.unwrap().items.len(), 1);
    assert!(list(FlowClass::Edge).await.unwrap().items.is_empty());
    assert_eq!(
        client.flows().get(application).await.unwrap().items.len(),
        1
    );
}

#[tokio::test]
async fn new_states_reach_an_open_stream() {
    let (fake, client, application) = start().await;
    let gateway: DeviceId = fake.device_ids()[0].parse().unwrap();
    let mut first = client
        .device()
        .state_stream(application, gateway)
        .await
        .unwrap();
    let mut second = client
        .device()
        .state_stream(application, gateway)
        .await
        .unwrap();
    for online in [true, false] {
        let state = DeviceState::default().with("online", online);
        client
            .device()
            .send_state(application, gateway, &state.into())
            .await
            .unwrap();
        for stream in [&mut first, &mut second] {
            let StateEvent::DeviceState(state) = stream.next().await.unwrap().unwrap();
            assert_eq!(state.data["online"].as_bool(), Some(online));
        }
    }
}

#[tokio::test]
async fn rows_have_the_types_of_their_columns() {
    let (_fake, client, application) = start().await;
    let post = DataTablePost::new("Checks").columns([
        DataTableColumn::new("code", ColumnType::String, ColumnConstraint::Unique),
        DataTableColumn::new("passed", ColumnType::Boolean, ColumnConstraint::Required)
            .default_value(false),
    ]);
    let table = client
        .data_tables()
        .post(application, &post)
        .await
        .unwrap()
        .id
        .unwrap();
    let rows = client.data_table_rows();
    let cells = |code: &str| DataTableCells::default().with("code", code);
    let both = vec![cells("a"), cells("b")].into();
    let added = rows.post(application, table, &both).await.unwrap();
    assert!(matches!(added, DataTableRowPostResult::Rows(rows) if rows.row_ids.len() == 2));
    for wrong in [
        cells("a"),
        cells("c").with("passed", "yes"),
        cells("c").with("other", 1),
    ] {
        let error = rows
            .post(application, table, &wrong.into())
            .await
            .unwrap_err();
        assert_eq!(status(&error), 400);
    }
    // The cells of a unique column also differ within a list of new rows.
    let same = vec![cells("d"), cells("d")].into();
    let error = rows.post(application, table, &same).await.unwrap_err();
    assert_eq!(status(&error), 400);
    let all = rows.get(application, table).await.unwrap();
    assert_eq!(all.total_count, Some(2));
    let query = AdvancedQuery::new().column("code", FieldQuery::one_of(["b", "z"]));
    let found = rows.query(application, table).query(&query).await.unwrap();
    assert_eq!(found.items.len(), 1);
    assert_eq!(found.items[0].cells["passed"], Some(false.into()));
    let row = found.items[0].id.unwrap();
    let empty = DataTableCells::default().with_empty("passed");
    let patch = client
        .data_table_row()
        .patch(application, table, row, &empty);
    assert_eq!(status(&patch.await.unwrap_err()), 400);
    rows.truncate(application, table).await.unwrap();
    let left = rows.get(application, table).await.unwrap();
    assert_eq!(left.total_count, Some(0));
}
