//! Types of applications: access keys, certificates, templates, imports, attributes and files.

mod access_key;
mod api_token_fields;
mod application_list;
mod certificate;
mod certificate_authority;
mod device_attribute;
mod device_data_export;
mod execution;
mod file_list;
mod import_result;
mod new_application;
mod owner_filter;
mod template;
mod template_list;

pub use access_key::*;
pub use api_token_fields::*;
pub use application_list::*;
pub use certificate::*;
pub use certificate_authority::*;
pub use device_attribute::*;
pub use device_data_export::*;
pub use execution::*;
pub use file_list::*;
pub use import_result::*;
pub use new_application::*;
pub use owner_filter::*;
pub use template::*;
pub use template_list::*;
