#pragma once

/// Opens `path` relative to `directory` and refuses to leave it: no "..", no absolute path and no
/// symbolic link is followed (openat2(2) with RESOLVE_BENEATH and RESOLVE_NO_SYMLINKS).
/// Returns a file descriptor, or -1 with errno set.
int nura_open_beneath(int directory, const char *path, int flags, unsigned int mode);

/// Renames and never replaces: fails with EEXIST when `to` is taken, with EINVAL where the file system cannot
/// promise that (renameat2(2) with RENAME_NOREPLACE).
/// Returns 0, or -1 with errno set.
int nura_rename_new(int from_directory, const char *from, int to_directory, const char *to);
