#define _GNU_SOURCE
#include <link.h>
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

#include "CLinux.h"

static int release(struct dl_phdr_info *object, size_t size, void *unused) {
    (void)size;
    (void)unused;
    const uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
    for (int i = 0; i < object->dlpi_phnum; i++) {
        const ElfW(Phdr) *part = &object->dlpi_phdr[i];
        // Only what nobody can have changed: its pages come back from the file.
        if (part->p_type != PT_LOAD || !(part->p_flags & PF_X) || (part->p_flags & PF_W)) continue;
        const uintptr_t start = object->dlpi_addr + part->p_vaddr;
        const uintptr_t first = start & ~(page - 1);
        madvise((void *)first, start + part->p_memsz - first, MADV_DONTNEED);
    }
    return 0;
}

void nura_release_program(void) { dl_iterate_phdr(release, NULL); }
