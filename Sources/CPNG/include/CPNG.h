#pragma once

#include <stddef.h>
#include <stdint.h>

/// How a call ended. libpng's error jump ends inside the shim; only these values come out.
enum nura_png_status {
    NURA_PNG_OK = 0,
    /// The bytes are not a sound PNG.
    NURA_PNG_DAMAGED = 1,
    /// The bytes end before the image does.
    NURA_PNG_TRUNCATED = 2,
    /// The image exceeds the limits, or the caller's buffer is too small for it.
    NURA_PNG_TOO_LARGE = 3,
    NURA_PNG_NO_MEMORY = 4,
};

/// What libpng may spend on one image.
struct nura_png_limits {
    uint32_t maximum_side;
    /// Most that libpng may allocate for one chunk, in bytes.
    size_t maximum_chunk_bytes;
    /// Most chunks that libpng may keep.
    uint32_t maximum_chunks;
};

/// Text of the last warning or of the error, ended by a zero byte; empty if there was none.
struct nura_png_message {
    char text[160];
};

/// Decodes a whole PNG row by row into `pixels`: 8-bit RGB, three bytes a pixel, rows from top to bottom without
/// padding. Alpha is laid over white; 16-bit samples are scaled. Ancillary chunks except tRNS are ignored.
///
/// With `pixels` null every row is decoded and dropped, in the memory of two rows: a check of the image data.
/// `capacity` is in bytes.
enum nura_png_status nura_png_decode(const uint8_t *bytes, size_t count, struct nura_png_limits limits,
                                     uint8_t *pixels, size_t capacity, struct nura_png_message *message);

/// Writes the PNG signature to `destination`. `*length` becomes the number of bytes written.
enum nura_png_status nura_png_write_signature(uint8_t *destination, size_t capacity, size_t *length,
                                              struct nura_png_message *message);

/// Writes one chunk (length, type, data, CRC) to `destination`, which takes `data_length + 12` bytes.
/// `type` is the four letters in network order; `*length` becomes the number of bytes written.
enum nura_png_status nura_png_write_chunk(uint32_t type, const uint8_t *data, size_t data_length,
                                          uint8_t *destination, size_t capacity, size_t *length,
                                          struct nura_png_message *message);

/// Most bytes that `nura_png_deflate_runs` writes for `count` bytes.
size_t nura_png_deflate_runs_bound(size_t count);

/// Compresses to a zlib stream that holds literals and runs of one byte only: zlib's strategy for image data after
/// filtering, which finds no other repetitions there worth their search.
enum nura_png_status nura_png_deflate_runs(const uint8_t *bytes, size_t count, uint8_t *destination, size_t capacity,
                                           size_t *length);
