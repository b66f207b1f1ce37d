//! Types of applications: access keys, certificates, API tokens, templates.

mod application_api_token;
mod application_certificate;
mod application_certificate_authority;
mod application_key;
mod application_more;
mod application_template;
mod device_attribute_more;
mod device_more;
mod file_more;
mod import_new_application_options;
mod success_with_execution_id;
mod template_keywords;

pub use application_api_token::*;
pub use application_certificate::*;
pub use application_certificate_authority::*;
pub use application_key::*;
pub use application_more::*;
pub use application_template::*;
pub use device_attribute_more::*;
pub use device_more::*;
pub use file_more::*;
pub use import_new_application_options::*;
pub use success_with_execution_id::*;
pub use template_keywords::*;
