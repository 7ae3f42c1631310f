//! What the files and directories hold that `aws cloudformation package` uploads: new content makes new versions of functions.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use crate::digest::Digest;
use crate::stack::Stack;

/// Tells a stack what its files hold. A file that cannot be read is reported when the template is known.
pub(super) fn read(stack: &mut Stack) {
    let hash = |path: String| hash(Path::new(&path)).ok().map(|hash| (path, hash));
    let sources: BTreeMap<String, u64> = stack.local_paths().into_iter().filter_map(hash).collect();
    stack.know_sources(&sources);
}

/// The hash of a file, or of a directory's files and their names.
fn hash(path: &Path) -> io::Result<u64> {
    let mut digest = Digest::new();
    add(path, &mut digest)?;
    Ok(digest.whole())
}

fn add(path: &Path, digest: &mut Digest) -> io::Result<()> {
    if !fs::metadata(path)?.is_dir() {
        let content = fs::read(path)?;
        digest.bytes(&(content.len() as u64).to_le_bytes());
        digest.bytes(&content);
        return Ok(());
    }
    // by name, since a directory's own order is its file system's
    let mut entries: BTreeMap<String, fs::DirEntry> = BTreeMap::new();
    for entry in fs::read_dir(path)? {
        let entry = entry?;
        entries.insert(entry.file_name().to_string_lossy().into_owned(), entry);
    }
    for (name, entry) in entries {
        digest.text(&name);
        match entry.file_type()? {
            // a link may lead round in a circle
            kind if kind.is_symlink() => digest.text(&fs::read_link(entry.path())?.to_string_lossy()),
            _ => add(&entry.path(), digest)?,
        }
    }
    Ok(())
}
