#include "CCurl.h"

#include <limits.h>
#include <stdbool.h>
#include <stdlib.h>
#include <zlib.h>

struct nura_gunzip {
    z_stream stream;
    /// Whether the next byte begins a member of its own.
    bool between;
};

struct nura_gunzip *nura_gunzip_new(void) {
    struct nura_gunzip *session = calloc(1, sizeof *session);
    if (!session) return NULL;
    // 15: the largest window; 16 more: only the gzip format, with its checksum.
    if (inflateInit2(&session->stream, 15 + 16) != Z_OK) {
        free(session);
        return NULL;
    }
    return session;
}

void nura_gunzip_free(struct nura_gunzip *session) {
    if (!session) return;
    inflateEnd(&session->stream);
    free(session);
}

enum nura_gunzip_status nura_gunzip_step(struct nura_gunzip *session, const uint8_t *input, size_t count,
                                         uint8_t *output, size_t capacity, size_t *used, size_t *made) {
    z_stream *stream = &session->stream;
    *used = *made = 0;
    if (session->between && count > 0) {
        if (inflateReset(stream) != Z_OK) return NURA_GUNZIP_DAMAGED;
        session->between = false;
    }
    uInt given = count > UINT_MAX ? UINT_MAX : (uInt)count;
    uInt room = capacity > UINT_MAX ? UINT_MAX : (uInt)capacity;
    stream->next_in = (Bytef *)input;
    stream->avail_in = given;
    stream->next_out = output;
    stream->avail_out = room;
    int result = inflate(stream, Z_NO_FLUSH);
    *used = given - stream->avail_in;
    *made = room - stream->avail_out;
    switch (result) {
    case Z_STREAM_END:
        session->between = true;
        return *used == count ? NURA_GUNZIP_END : NURA_GUNZIP_MORE;
    case Z_OK:
    case Z_BUF_ERROR:
        return NURA_GUNZIP_MORE;
    case Z_MEM_ERROR:
        return NURA_GUNZIP_NO_MEMORY;
    default:
        return NURA_GUNZIP_DAMAGED;
    }
}
