#include "CLinux.h"

#include <sys/vfs.h>

unsigned int nura_file_system(const char *path) {
    struct statfs status;
    return statfs(path, &status) == 0 ? (unsigned int)status.f_type : 0;
}
