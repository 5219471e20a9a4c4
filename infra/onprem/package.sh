#!/usr/bin/env bash
# Builds the package for an office's own server: one file with everything but .NET, or with it (--self-contained).
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
repository=$(cd "$here/../.." && pwd)
out=$repository/artifacts
configuration=Release
publish=()
contained=false

usage() {
    cat >&2 <<'TEXT'
infra/onprem/package.sh [--out DIR] [--self-contained] [--no-build CONFIGURATION]
  --out DIR          where the package goes; default: artifacts/
  --self-contained   with the .NET runtime in it, so that the server needs nothing (linux-x64)
  --no-build NAME    of what has been built before as NAME, such as Debug after `dotnet build`; for a trial
TEXT
    exit 2
}

while [ $# -gt 0 ]; do
    case $1 in
        --out) [ $# -gt 1 ] || usage; mkdir -p "$2"; out=$(cd "$2" && pwd); shift 2 ;;
        --self-contained) contained=true; shift ;;
        --no-build) [ $# -gt 1 ] || usage; configuration=$2; publish=(--no-build); shift 2 ;;
        *) usage ;;
    esac
done

if $contained; then
    publish+=(--runtime linux-x64 --self-contained true)
else
    publish+=(--self-contained false)
fi
publish+=(--configuration "$configuration")

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
version=$(git -C "$repository" describe --always --tags --dirty 2>/dev/null || echo unknown)
name=pipeline-$version
stage=$work/$name
mkdir -p "$stage/docs" "$out"

if [ "${publish[0]}" != --no-build ] && command -v npm >/dev/null && [ ! -d "$repository/functions/web/dist" ]; then
    (cd "$repository/functions/web" && npm install --no-save && npm run build)
fi

dotnet publish "$repository/functions/Pipeline.Local" "${publish[@]}" --nologo --verbosity quiet --output "$stage/app"
cp -R "$repository/seeds" "$stage/seeds"
cp "$repository"/docs/*.md "$stage/docs/"
cp "$here"/{pipeline.service,pipeline-backup.service,pipeline-backup.timer,settings} "$stage/"
install -m 0755 "$here/install.sh" "$here/pipeline-backup" "$stage/"
printf '%s\n' "$version" > "$stage/VERSION"
cat > "$stage/pipeline" <<'TEXT'
#!/usr/bin/env bash
# The product's command line.
here=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
if [ -x "$here/app/Pipeline.Local" ]; then
    exec "$here/app/Pipeline.Local" "$@"
fi
exec dotnet "$here/app/Pipeline.Local.dll" "$@"
TEXT
chmod 0755 "$stage/pipeline"
"$stage/pipeline" sbom "$stage/sbom.cdx.json" --assets "$repository/functions/Pipeline.Local/obj/project.assets.json" \
    --lock "$repository/functions/web/package-lock.json" --release "$version" --notices "$stage/THIRD-PARTY-NOTICES.txt" >&2

tar --create --gzip --owner=0 --group=0 --directory "$work" --file "$out/$name.tar.gz" "$name"
(cd "$out" && sha256sum "$name.tar.gz" > "$name.tar.gz.sha256")
printf '%s\n' "$out/$name.tar.gz"
