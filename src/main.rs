//! Starts the app on the platform it was built for.

fn main() {
    upheld::platform::launch();
}
