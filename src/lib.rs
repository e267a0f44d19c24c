//! The app: what a young person sees.
