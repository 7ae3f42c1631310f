//! Writing files: all of them or none.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::Failure;

/// Writes all files or none: each beside its place first, and only when all are there, they take their places.
pub(super) fn write(files: &[(PathBuf, &[u8])]) -> Result<(), Failure> {
    let cannot = |what: &Path, error: io::Error| Failure::new(format!("cannot write {}: {error}", what.display()));
    let mut ready = Vec::new();
    for (path, bytes) in files {
        let directory = match path.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
        fs::create_dir_all(directory).map_err(|error| cannot(directory, error))?;
        // a directory in the file's place would only be met after others have been renamed
        if path.is_dir() {
            return Err(Failure::new(format!("cannot write {}: it is a directory", path.display())));
        }
        let mut temporary = NamedTempFile::new_in(directory).map_err(|error| cannot(path, error))?;
        temporary.write_all(bytes).map_err(|error| cannot(path, error))?;
        world_readable(&temporary, path).map_err(|error| cannot(path, error))?;
        ready.push((temporary, path));
    }
    for (temporary, path) in ready {
        temporary.persist(path).map_err(|error| cannot(path, error.error))?;
    }
    Ok(())
}

/// Temporary files are for their owner alone; what we write is like any other source file, or like the one it replaces.
#[cfg(unix)]
fn world_readable(file: &NamedTempFile, place: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let permissions =
        fs::metadata(place).map_or_else(|_| fs::Permissions::from_mode(0o644), |metadata| metadata.permissions());
    file.as_file().set_permissions(permissions)
}

#[cfg(not(unix))]
fn world_readable(_: &NamedTempFile, _: &Path) -> io::Result<()> {
    Ok(())
}
