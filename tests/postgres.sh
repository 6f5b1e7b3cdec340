#!/usr/bin/env bash
# tests/postgres.sh [FOLDER]: starts a PostgreSQL of its own for the tests, on a free port, and prints its URL.
# tests/postgres.sh stop FOLDER: ends that one, and no other that may run on this machine.
# Needs Debian's `postgresql` and root (the server itself runs as the user postgres).
set -euo pipefail
bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
if [ "${1:-}" = stop ]; then
    su postgres -c "$bin/pg_ctl -D '${2:?which folder}/data' -m fast -w stop" > /dev/null
    exit
fi
folder=${1:-$(mktemp -d /tmp/draagvlak-pg.XXXXXX)}
chown postgres "$folder"
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
su postgres -c "$bin/initdb -D $folder/data -A trust -U draagvlak -E UTF8 --no-locale" > "$folder/initdb.log"
# Nothing in these databases has to survive a power cut.
su postgres -c "$bin/pg_ctl -D $folder/data -w -l $folder/server.log \
    -o '-p $port -k $folder -c listen_addresses=127.0.0.1 -c fsync=off' start" > "$folder/start.log"
echo "postgresql+psycopg://draagvlak@127.0.0.1:$port/postgres"
