#include "session.h"

#include <setjmp.h>
#include <string.h>

static void write_bytes(png_structp png, png_bytep from, size_t count) {
    struct session *session = png_get_io_ptr(png);
    if (session->count - session->position < count) {
        session->failure = NURA_PNG_TOO_LARGE;
        png_error(png, "the chunk does not fit the buffer");
    }
    memcpy(session->destination + session->position, from, count);
    session->position += count;
}

static void flush_nothing(png_structp png) { (void)png; }

/// Writes the signature when `type` is zero, else one chunk.
static enum nura_png_status write_piece(struct session *session, uint32_t type, const uint8_t *data, size_t length) {
    session->message->text[0] = 0;
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, session, nura_png_fail, nura_png_warn);
    if (png == NULL) return NURA_PNG_NO_MEMORY;
    volatile enum nura_png_status status = NURA_PNG_OK;
    if (setjmp(png_jmpbuf(png)) == 0) {
        png_set_write_fn(png, session, write_bytes, flush_nothing);
        if (type == 0) {
            png_write_sig(png);
        } else {
            png_byte name[4] = {(png_byte)(type >> 24), (png_byte)(type >> 16), (png_byte)(type >> 8), (png_byte)type};
            png_write_chunk(png, name, data, length);
        }
    } else {
        status = session->failure;
    }
    png_destroy_write_struct(&png, NULL);
    return status;
}

enum nura_png_status nura_png_write_signature(uint8_t *destination, size_t capacity, size_t *length,
                                              struct nura_png_message *message) {
    struct session session = {.destination = destination, .count = capacity, .message = message};
    enum nura_png_status status = write_piece(&session, 0, NULL, 0);
    *length = session.position;
    return status;
}

enum nura_png_status nura_png_write_chunk(uint32_t type, const uint8_t *data, size_t data_length,
                                          uint8_t *destination, size_t capacity, size_t *length,
                                          struct nura_png_message *message) {
    struct session session = {.destination = destination, .count = capacity, .message = message};
    enum nura_png_status status = write_piece(&session, type, data, data_length);
    *length = session.position;
    return status;
}
