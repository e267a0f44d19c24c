//! The two numbers that no pack can change.

/// Emergency services. Free, day and night; seen on the services' own pages, 21 November 2026.
pub const EMERGENCY: &str = "999";

/// Childline, for everyone under 19: free, day and night, not shown on the phone bill.
/// Seen 2024, checked 21 November 2026.
pub const CHILDLINE: &str = "0800 1111";
