#include "CPNG.h"

#include <limits.h>
#include <zlib.h>

// compressBound() speaks of zlib's default settings, and noise grows beyond it under these: the most cautious bound of
// deflateBound(), zlib 1.2.13.
size_t nura_png_deflate_runs_bound(size_t count) { return count + (count >> 3) + (count >> 6) + 64; }

enum nura_png_status nura_png_deflate_runs(const uint8_t *bytes, size_t count, uint8_t *destination, size_t capacity,
                                           size_t *length) {
    *length = 0;
    if (count > UINT_MAX || capacity > UINT_MAX) return NURA_PNG_TOO_LARGE;
    z_stream stream = {.next_in = (Bytef *)bytes,
                       .avail_in = (uInt)count,
                       .next_out = destination,
                       .avail_out = (uInt)capacity};
    if (deflateInit2(&stream, 1, Z_DEFLATED, MAX_WBITS, MAX_MEM_LEVEL, Z_RLE) != Z_OK) return NURA_PNG_NO_MEMORY;
    int result = deflate(&stream, Z_FINISH);
    *length = stream.total_out;
    deflateEnd(&stream);
    return result == Z_STREAM_END ? NURA_PNG_OK : NURA_PNG_TOO_LARGE;
}
