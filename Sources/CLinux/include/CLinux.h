#pragma once

/// Opens `path` relative to `directory` and refuses to leave it: no "..", no absolute path and no
/// symbolic link is followed (openat2(2) with RESOLVE_BENEATH and RESOLVE_NO_SYMLINKS).
/// Returns a file descriptor, or -1 with errno set.
int nura_open_beneath(int directory, const char *path, int flags, unsigned int mode);

/// How `nura_rename` treats a name that is already taken.
enum nura_rename_mode {
    /// As rename(2): what has the name is replaced.
    nura_rename_replace = 0,
    /// Fails with EEXIST (RENAME_NOREPLACE).
    nura_rename_no_replace = 1,
    /// The two swap their names (RENAME_EXCHANGE); both must exist.
    nura_rename_exchange = 2,
};

/// renameat2(2), which Swift's Glibc module does not have. Returns 0, or -1 with errno set; file systems without
/// the asked mode give EINVAL.
int nura_rename(int from_directory, const char *from, int to_directory, const char *to, enum nura_rename_mode mode);

/// Makes `to`, an empty file opened for writing, share the contents of `from` without copying them
/// (ioctl_ficlone(2)). Returns 0, or -1 with errno set where the file system cannot.
int nura_clone(int from, int to);

/// Gives the open file the extended attribute `name` with `size` bytes of `value` unless it has it already; with a
/// size of 0 the attribute is removed. Returns 0, or -1 with errno set (fsetxattr(2)).
int nura_set_attribute(int file, const char *name, const void *value, unsigned long size);

/// The magic number of the file system that holds `path` (statfs(2)), or 0 where the system does not say.
unsigned int nura_file_system(const char *path);

/// A socket that becomes readable whenever the machine gets or loses an address or a route (rtnetlink(7)). Reading from
/// it never waits. Returns a file descriptor, or -1 with errno set.
int nura_network_changes(void);

/// Lets go of the memory that holds the program's and its libraries' code; what is still needed comes back from the
/// page cache when it is next run (madvise(2), MADV_DONTNEED). For a program that has started and now waits.
void nura_release_program(void);
