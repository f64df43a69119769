#pragma once

#include "CPNG.h"

#include <png.h>

/// One call into libpng: what the callbacks need, and what must be freed however the call ends.
struct session {
    const uint8_t *source;
    uint8_t *destination;
    /// Bytes in `source`, or room in `destination`.
    size_t count;
    size_t position;
    enum nura_png_status failure;
    struct nura_png_message *message;
};

/// libpng's error function: keeps the text and jumps to the `setjmp` of the running call.
void nura_png_fail(png_structp png, png_const_charp text) PNG_NORETURN;

/// libpng's warning function: keeps the text.
void nura_png_warn(png_structp png, png_const_charp text);
