#!/usr/bin/env bash
# Starts a PostgreSQL of its own for the tests, on a free port of this machine, and prints its URL.
# Needs Debian's `postgresql` and root (the server itself runs as the user postgres). Ends with the machine,
# or by: su postgres -c "pg_ctl -D FOLDER/data stop"
set -euo pipefail
bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
folder=$(mktemp -d /tmp/draagvlak-pg.XXXXXX)
chown postgres "$folder"
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
su postgres -c "$bin/initdb -D $folder/data -A trust -U draagvlak -E UTF8 --no-locale" > "$folder/initdb.log"
# Nothing in these databases has to survive a power cut.
su postgres -c "$bin/pg_ctl -D $folder/data -w -l $folder/server.log \
    -o '-p $port -k $folder -c listen_addresses=127.0.0.1 -c fsync=off' start" > "$folder/start.log"
echo "postgresql+psycopg://draagvlak@127.0.0.1:$port/postgres"
