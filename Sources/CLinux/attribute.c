#include "CLinux.h"

#include <string.h>
#include <sys/xattr.h>

int nura_set_attribute(int file, const char *name, const void *value, unsigned long size) {
    char current[4096];
    ssize_t length = fgetxattr(file, name, current, sizeof current);
    if (size == 0) {
        return length < 0 ? 0 : fremovexattr(file, name);
    }
    if (length >= 0 && (unsigned long)length == size && memcmp(current, value, size) == 0) {
        return 0;
    }
    return fsetxattr(file, name, value, size, 0);
}
