//! The throttle layers in front of and behind a REST API, read from a template alone.
