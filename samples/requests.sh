#!/usr/bin/env bash
# Tries every endpoint of a Nura server with curl, against one that it starts by itself in a folder of its own:
#
#     samples/requests.sh
#
# or against yours: NURA_URL=https://nura.example NURA_TOKEN=… samples/requests.sh
set -euo pipefail

nura=${NURA:-nura}
if [ -z "${NURA_URL:-}" ]; then
    folder=$(mktemp -d)
    export NURA_SERVER_SECRET=${NURA_SERVER_SECRET:-$(head -c 36 /dev/urandom | base64)}
    port=$((20000 + RANDOM % 20000))
    "$nura" serve --folder "$folder/libraries" --port "$port" 2> "$folder/log" &
    server=$!
    trap 'kill $server; wait $server || true; rm -rf "$folder"' EXIT
    NURA_URL=http://127.0.0.1:$port
    NURA_TOKEN=$("$nura" token --user "$(cat /proc/sys/kernel/random/uuid)")
    until curl -fs "$NURA_URL/health" > /dev/null; do
        kill -0 $server 2> /dev/null || { cat "$folder/log"; exit 1; }
        sleep 0.1
    done
fi
api=$NURA_URL/image-generation

# Shows a command, runs it, and shows the answer without its pixels.
ask() {
    printf '\n\033[1mcurl'; printf ' %q' "${@/$NURA_TOKEN/\$NURA_TOKEN}"; printf '\033[0m\n'
    curl -sS --fail-with-body -H "Authorization: Bearer $NURA_TOKEN" "$@" |
        sed -E 's/"image_data":"[^"]{40,}"/"image_data":"…"/g'
    echo
}
json=(-H 'Content-Type: application/json')

# The examples of the original service: generate with a name; search by emotion, name and dates; rename.
answer=$(curl -sS --fail-with-body -X POST "$api/generate" -H "Authorization: Bearer $NURA_TOKEN" "${json[@]}" -d '{
    "user_input": "I am feeling peaceful, like a sunset over calm waters",
    "include_long_term_memory": false,
    "save_locally": false,
    "identified_emotion": "calm",
    "name": "My Peaceful Sunset"
}')
id=$(sed -E 's/.*"id":"([^"]+)".*/\1/' <<< "${answer##*created_at}")
printf 'The picture is %s\n' "$id"
ask "$api/images?emotion_type=calm"
ask "$api/images?name=sunset"
ask "$api/images?created_from=2024-01-01&created_to=2099-12-31"
ask "$api/images?emotion_type=calm&name=sunset&created_from=2024-01-01&created_to=2099-12-31&include_data=false"
ask -X PATCH "$api/images/$id/name" "${json[@]}" -d '{"name": "New Image Name"}'

# One image, its file, a small one.
ask "$api/images/$id?include_data=false"
curl -sS --fail -H "Authorization: Bearer $NURA_TOKEN" -r 0-7 "$api/images/$id/file" | od -c
curl -sS --fail -H "Authorization: Bearer $NURA_TOKEN" "$api/images/$id/thumbnail?size=128" | wc -c

# Without waiting: a job.
ask -X POST "$api/generate" "${json[@]}" -H 'Prefer: respond-async' -H 'Idempotency-Key: sample-1' \
    -d '{"user_input": "fog over a lighthouse at dawn", "width": 256, "height": 192, "seed": 7, "tags": ["sea"]}'
ask -X POST "$api/quick-generate?user_input=fireworks%20in%20my%20chest"
ask -X POST "$api/validate" "${json[@]}" -d '{"user_id": "current", "user_input": "hello"}'
ask "$api/status/current"

# Metadata is replaced whole.
ask -X PATCH "$api/images/$id/metadata" "${json[@]}" -d '{"metadata": {"emotion_type": "calm", "album": "2026"}}'
ask "$api/images?metadata.album=2026&limit=10&include_data=false"

# What pictures may draw on.
ask -X POST "$api/memory" "${json[@]}" -d '{"kind": "anchors", "text": "The lake house", "anchor_kind": "place"}'
ask "$api/memory?q=lake"

# What devices follow a library with.
ask "$api/sync/info"
ask "$api/sync/changes?limit=2"
ask -X DELETE "$api/images/$id"

printf '\nAll of it worked.\n'
