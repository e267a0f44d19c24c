//! What each kind of person is called.

use upheld_engine::pack::Role;

use crate::t;

/// See the head of this file.
pub fn role_words(role: Role) -> String {
    match role {
        Role::SocialWorker => t!("role-social-worker"),
        Role::PersonalAdviser => t!("role-personal-adviser"),
        Role::Iro => t!("role-iro"),
        Role::Advocate => t!("role-advocate"),
        Role::IndependentVisitor => t!("role-independent-visitor"),
        Role::ComplaintsManager => t!("role-complaints-manager"),
        Role::Duty => t!("role-duty"),
        Role::FosterCarer => t!("role-foster-carer"),
        Role::KeyWorker => t!("role-key-worker"),
        Role::Teacher => t!("role-teacher"),
        Role::VirtualSchool => t!("role-virtual-school"),
        Role::Family => t!("role-family"),
        Role::Other => t!("role-other"),
    }
}
