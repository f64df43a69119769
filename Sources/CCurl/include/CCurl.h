#pragma once

#include <curl/curl.h>
#include <stddef.h>
#include <stdint.h>

/// Makes libcurl ready, once in a process; further calls only repeat the answer. Any thread may call.
CURLcode nura_curl_prepare(void);

/// Names the calling thread, in at most 15 bytes, for those who look at the program from outside.
void nura_name_thread(const char *name);

// Typed forms of curl_easy_setopt(3), which is variadic. Strings are copied by libcurl.

CURLcode nura_curl_set_long(CURL *handle, CURLoption option, long value);
CURLcode nura_curl_set_offset(CURL *handle, CURLoption option, curl_off_t value);
CURLcode nura_curl_set_string(CURL *handle, CURLoption option, const char *value);
/// For `CURLOPT_ERRORBUFFER`, `CURLOPT_PRIVATE` and the callbacks' `…DATA`; libcurl keeps the pointer.
CURLcode nura_curl_set_pointer(CURL *handle, CURLoption option, void *value);
/// For `CURLOPT_HTTPHEADER`; libcurl keeps the list, which must outlive the transfer.
CURLcode nura_curl_set_list(CURL *handle, CURLoption option, struct curl_slist *value);

/// Allows http and https only, and lets go of a name's resolver at once when a transfer ends before it.
CURLcode nura_curl_restrict(CURL *handle);

/// The functions that libcurl calls for one transfer; each gets `context`.
struct nura_curl_callbacks {
    curl_write_callback header;
    curl_write_callback write;
    curl_read_callback read;
    curl_seek_callback seek;
    curl_xferinfo_callback progress;
    curl_prereq_callback connected;
    void *context;
};

CURLcode nura_curl_set_callbacks(CURL *handle, const struct nura_curl_callbacks *callbacks);

// Typed forms of curl_easy_getinfo(3); 0 where libcurl does not know.

long nura_curl_info_long(CURL *handle, CURLINFO info);
/// The pointer that `CURLOPT_PRIVATE` set.
void *nura_curl_info_private(CURL *handle);

CURLMcode nura_curl_multi_set_long(CURLM *handle, CURLMoption option, long value);

/// Takes the next ended transfer: its handle, or null when there is none, and in `*result` how it ended.
CURL *nura_curl_multi_ended(CURLM *handle, CURLcode *result);

/// A running decompression of the gzip format (RFC 1952), of one or more members.
struct nura_gunzip;

enum nura_gunzip_status {
    /// Go on: give more input, or ask again for output.
    NURA_GUNZIP_MORE = 0,
    /// A member ended, and all that was given was used.
    NURA_GUNZIP_END = 1,
    /// The input is not gzip.
    NURA_GUNZIP_DAMAGED = 2,
    NURA_GUNZIP_NO_MEMORY = 3,
};

/// Null when there is no memory.
struct nura_gunzip *nura_gunzip_new(void);
void nura_gunzip_free(struct nura_gunzip *session);

/// Decompresses from `input` to `output`, as much as both allow; `*used` and `*made` become the numbers of bytes.
enum nura_gunzip_status nura_gunzip_step(struct nura_gunzip *session, const uint8_t *input, size_t count,
                                         uint8_t *output, size_t capacity, size_t *used, size_t *made);
