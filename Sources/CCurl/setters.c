#include "CCurl.h"

#include <pthread.h>
#include <sys/prctl.h>

static pthread_once_t once = PTHREAD_ONCE_INIT;
static CURLcode prepared = CURLE_FAILED_INIT;

static void prepare(void) { prepared = curl_global_init(CURL_GLOBAL_DEFAULT); }

CURLcode nura_curl_prepare(void) {
    pthread_once(&once, prepare);
    return prepared;
}

void nura_name_thread(const char *name) { prctl(PR_SET_NAME, name, 0, 0, 0); }

CURLcode nura_curl_set_long(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

CURLcode nura_curl_set_offset(CURL *handle, CURLoption option, curl_off_t value) {
    return curl_easy_setopt(handle, option, value);
}

CURLcode nura_curl_set_string(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}

CURLcode nura_curl_set_pointer(CURL *handle, CURLoption option, void *value) {
    return curl_easy_setopt(handle, option, value);
}

CURLcode nura_curl_set_list(CURL *handle, CURLoption option, struct curl_slist *value) {
    return curl_easy_setopt(handle, option, value);
}

CURLcode nura_curl_restrict(CURL *handle) {
#if LIBCURL_VERSION_NUM >= 0x075700
    // Else the end of a transfer waits for a name server that may never answer, and every other transfer with it.
    CURLcode result = curl_easy_setopt(handle, CURLOPT_QUICK_EXIT, 1L);
    if (result != CURLE_OK) return result;
#endif
#if LIBCURL_VERSION_NUM >= 0x075500
    return curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
#else
    return curl_easy_setopt(handle, CURLOPT_PROTOCOLS, (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS));
#endif
}

CURLcode nura_curl_set_callbacks(CURL *handle, const struct nura_curl_callbacks *callbacks) {
    CURLcode worst = CURLE_OK;
    CURLcode result;
#define SET(option, value)                                                                                           \
    if ((result = curl_easy_setopt(handle, option, value)) != CURLE_OK) worst = result
    SET(CURLOPT_HEADERFUNCTION, callbacks->header);
    SET(CURLOPT_HEADERDATA, callbacks->context);
    SET(CURLOPT_WRITEFUNCTION, callbacks->write);
    SET(CURLOPT_WRITEDATA, callbacks->context);
    SET(CURLOPT_READFUNCTION, callbacks->read);
    SET(CURLOPT_READDATA, callbacks->context);
    SET(CURLOPT_SEEKFUNCTION, callbacks->seek);
    SET(CURLOPT_SEEKDATA, callbacks->context);
    SET(CURLOPT_XFERINFOFUNCTION, callbacks->progress);
    SET(CURLOPT_XFERINFODATA, callbacks->context);
    SET(CURLOPT_PREREQFUNCTION, callbacks->connected);
    SET(CURLOPT_PREREQDATA, callbacks->context);
#undef SET
    return worst;
}

long nura_curl_info_long(CURL *handle, CURLINFO info) {
    long value = 0;
    return curl_easy_getinfo(handle, info, &value) == CURLE_OK ? value : 0;
}

void *nura_curl_info_private(CURL *handle) {
    char *value = NULL;
    return curl_easy_getinfo(handle, CURLINFO_PRIVATE, &value) == CURLE_OK ? value : NULL;
}

CURLMcode nura_curl_multi_set_long(CURLM *handle, CURLMoption option, long value) {
    return curl_multi_setopt(handle, option, value);
}

CURL *nura_curl_multi_ended(CURLM *handle, CURLcode *result) {
    CURLMsg *message;
    int left;
    while ((message = curl_multi_info_read(handle, &left))) {
        if (message->msg == CURLMSG_DONE) {
            *result = message->data.result;
            return message->easy_handle;
        }
    }
    return NULL;
}
