pub mod cluster;
pub mod custom;
pub mod hello;
pub mod movies;
pub mod policies;
pub mod queues;
pub mod rest_api;
pub mod scalars;
