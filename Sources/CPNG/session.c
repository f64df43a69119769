#include "session.h"

#include <string.h>

static void keep(struct nura_png_message *message, const char *text) {
    size_t length = strlen(text);
    if (length >= sizeof message->text) length = sizeof message->text - 1;
    memcpy(message->text, text, length);
    message->text[length] = 0;
}

void nura_png_fail(png_structp png, png_const_charp text) {
    struct session *session = png_get_error_ptr(png);
    keep(session->message, text);
    if (session->failure == NURA_PNG_OK) session->failure = NURA_PNG_DAMAGED;
    png_longjmp(png, 1);
}

void nura_png_warn(png_structp png, png_const_charp text) {
    struct session *session = png_get_error_ptr(png);
    keep(session->message, text);
}
