#include "session.h"

#include <setjmp.h>
#include <stdlib.h>
#include <string.h>

static void read_bytes(png_structp png, png_bytep into, size_t count) {
    struct session *session = png_get_io_ptr(png);
    if (session->count - session->position < count) {
        session->failure = NURA_PNG_TRUNCATED;
        png_error(png, "the file ends too early");
    }
    memcpy(into, session->source + session->position, count);
    session->position += count;
}

/// (value * alpha + 255 * (255 - alpha)) / 255, rounded; exact for all bytes.
static uint8_t over_white(uint8_t value, uint8_t alpha) {
    unsigned sum = (unsigned)value * alpha + 255u * (255u - alpha) + 128u;
    return (uint8_t)((sum + (sum >> 8)) >> 8);
}

/// Puts `columns` decoded pixels into an image row, every `step`th pixel from `first`.
static void place(const uint8_t *row, int channels, uint32_t columns, uint8_t *target, uint32_t first, uint32_t step) {
    if (channels == 3 && step == 1) {
        memcpy(target, row, (size_t)columns * 3);
        return;
    }
    uint8_t *out = target + (size_t)first * 3;
    for (uint32_t column = 0; column < columns; column++, row += channels, out += (size_t)step * 3) {
        for (int sample = 0; sample < 3; sample++)
            out[sample] = channels == 4 ? over_white(row[sample], row[3]) : row[sample];
    }
}

/// Everything between the `setjmp` and the end of the image. Interlaced passes come as the small images they are, so
/// that no more than a row is ever needed besides the caller's pixels.
static void decode_rows(png_structp png, png_infop info, uint8_t *row, uint8_t *pixels) {
    uint32_t width = png_get_image_width(png, info), height = png_get_image_height(png, info);
    int channels = png_get_channels(png, info);
    int interlaced = png_get_interlace_type(png, info) == PNG_INTERLACE_ADAM7;
    for (int pass = 0; pass < (interlaced ? PNG_INTERLACE_ADAM7_PASSES : 1); pass++) {
        uint32_t columns = interlaced ? PNG_PASS_COLS(width, pass) : width;
        uint32_t rows = interlaced ? PNG_PASS_ROWS(height, pass) : height;
        if (columns == 0 || rows == 0) continue;
        for (uint32_t y = 0; y < rows; y++) {
            png_read_row(png, row, NULL);
            if (pixels == NULL) continue;
            uint32_t line = interlaced ? PNG_ROW_FROM_PASS_ROW(y, pass) : y;
            uint8_t *target = pixels + (size_t)line * width * 3;
            place(row, channels, columns, target, interlaced ? PNG_PASS_START_COL(pass) : 0,
                  interlaced ? PNG_PASS_COL_OFFSET(pass) : 1);
        }
    }
    png_read_end(png, NULL);
}

static void set_up(png_structp png, struct nura_png_limits limits) {
    png_set_user_limits(png, limits.maximum_side, limits.maximum_side);
    png_set_chunk_malloc_max(png, limits.maximum_chunk_bytes);
    png_set_chunk_cache_max(png, limits.maximum_chunks);
    // A negative count names every ancillary chunk but tRNS: none of them is read, known or not.
    png_set_keep_unknown_chunks(png, PNG_HANDLE_CHUNK_NEVER, NULL, -1);
}

static void check_room(png_structp png, png_infop info, struct session *session, const uint8_t *pixels,
                       size_t capacity) {
    uint64_t need = (uint64_t)png_get_image_width(png, info) * png_get_image_height(png, info) * 3;
    if (pixels != NULL && need > capacity) {
        session->failure = NURA_PNG_TOO_LARGE;
        png_error(png, "the image does not fit the buffer");
    }
}

static void choose_samples(png_structp png, png_infop info) {
    png_set_expand(png);
    png_set_scale_16(png);
    png_set_gray_to_rgb(png);
    png_read_update_info(png, info);
    int channels = png_get_channels(png, info);
    size_t expected = (size_t)png_get_image_width(png, info) * (size_t)channels;
    if (channels < 3 || channels > 4 || png_get_rowbytes(png, info) != expected)
        png_error(png, "unexpected row layout");
}

/// Holds the `setjmp`: what changes after it is volatile or belongs to the caller.
static enum nura_png_status decode(struct session *session, struct nura_png_limits limits, uint8_t *pixels,
                                   size_t capacity) {
    png_structp png = png_create_read_struct(PNG_LIBPNG_VER_STRING, session, nura_png_fail, nura_png_warn);
    if (png == NULL) return NURA_PNG_NO_MEMORY;
    png_infop info = png_create_info_struct(png);
    uint8_t *volatile row = NULL;
    volatile enum nura_png_status status = NURA_PNG_NO_MEMORY;
    if (info != NULL && setjmp(png_jmpbuf(png)) == 0) {
        set_up(png, limits);
        png_set_read_fn(png, session, read_bytes);
        png_read_info(png, info);
        check_room(png, info, session, pixels, capacity);
        choose_samples(png, info);
        row = malloc(png_get_rowbytes(png, info));
        if (row != NULL) {
            decode_rows(png, info, row, pixels);
            status = NURA_PNG_OK;
        }
    } else if (info != NULL) {
        status = session->failure;
    }
    free(row);
    png_destroy_read_struct(&png, &info, NULL);
    return status;
}

enum nura_png_status nura_png_decode(const uint8_t *bytes, size_t count, struct nura_png_limits limits,
                                     uint8_t *pixels, size_t capacity, struct nura_png_message *message) {
    message->text[0] = 0;
    struct session session = {.source = bytes, .count = count, .message = message};
    return decode(&session, limits, pixels, capacity);
}
