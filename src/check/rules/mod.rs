//! The rules, one file each, in a directory for each category.
