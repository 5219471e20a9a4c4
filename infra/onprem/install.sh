#!/usr/bin/env bash
# Installs or upgrades the product on an office's own server, from the unpacked package this script lies in. Run as root.
# An upgrade backs the data up first, and goes back to the version before if the new one does not come up.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
version=$(cat "$here/VERSION")
root=''
systemd=true

usage() {
    cat >&2 <<'TEXT'
install.sh [--root DIR] [--no-systemd]
  --root DIR     install below DIR instead of /, to look at it or to rehearse
  --no-systemd   put the files in place, and leave starting and stopping to somebody else
TEXT
    exit 2
}

while [ $# -gt 0 ]; do
    case $1 in
        --root) [ $# -gt 1 ] || usage; root=${2%/}; shift 2 ;;
        --no-systemd) systemd=false; shift ;;
        *) usage ;;
    esac
done

program=$root/opt/pipeline
state=$root/var/lib/pipeline
settings=$root/etc/pipeline
current=$program/current
before=$(readlink "$current" 2>/dev/null || true)

say() { printf '%s\n' "$*"; }

if $systemd; then
    [ "$(id -u)" -eq 0 ] || { say 'Run this as root: it makes a user and a service.' >&2; exit 1; }
    id pipeline >/dev/null 2>&1 || useradd --system --home-dir "$state" --shell /usr/sbin/nologin pipeline
fi

mkdir -p "$program" "$state" "$settings"
if [ -d "$state/data" ] && [ -n "$before" ]; then
    backup=$state/backups/before-$version-$(date -u +%Y%m%dT%H%M%SZ).tar.gz
    mkdir -p "$state/backups"
    say "Backing up the data to $backup"
    "$current/pipeline" backup "$backup" --data "$state/data"
fi

# A version is a folder of its own: what runs is never written over.
rm -rf "${program:?}/$version.new"
cp -R "$here" "$program/$version.new"
rm -rf "${program:?}/$version"
mv "$program/$version.new" "$program/$version"
[ -e "$settings/settings" ] || install -m 0640 "$here/settings" "$settings/settings"

use() { # use VERSION: in one step
    ln -sfn "$1" "$program/current.new"
    mv -T "$program/current.new" "$current"
}

use "$version"
if ! $systemd; then
    say "Version $version is in $program. Start it: $current/pipeline serve --data $state/data"
    exit 0
fi

chown -R pipeline:pipeline "$state"
chgrp pipeline "$settings/settings"
install -D -m 0644 -t "$root/etc/systemd/system" "$here"/pipeline.service "$here"/pipeline-backup.service "$here"/pipeline-backup.timer
systemctl daemon-reload
systemctl enable --quiet pipeline.service pipeline-backup.timer
systemctl restart pipeline.service
systemctl start pipeline-backup.timer

# Ready it is only with reference data, which a first installation does not have yet.
url=$(sed -n 's/^PIPELINE_URL=//p' "$settings/settings" | tr -d "\"'" | tail -n 1)
for _ in $(seq "${PIPELINE_PATIENCE:-30}"); do # seconds
    sleep 1
    if systemctl is-active --quiet pipeline.service && "$current/pipeline" health --live --url "${url:-http://127.0.0.1:7071}" >/dev/null 2>&1; then
        say "Version $version serves. Next: docs/ON-PREMISES.md in $current"
        exit 0
    fi
done

say "Version $version does not come up; journalctl -u pipeline says why." >&2
if [ -n "$before" ] && [ "$before" != "$version" ]; then
    use "$before"
    systemctl restart pipeline.service
    say "Went back to version $before. Its data is untouched, and a copy is in $backup." >&2
fi
exit 1
