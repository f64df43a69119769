#define _GNU_SOURCE
#include "CLinux.h"

#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>

int nura_rename(int from_directory, const char *from, int to_directory, const char *to, enum nura_rename_mode mode) {
    return (int)syscall(SYS_renameat2, from_directory, from, to_directory, to, (unsigned int)mode);
}

int nura_clone(int from, int to) {
    return ioctl(to, FICLONE, from);
}
