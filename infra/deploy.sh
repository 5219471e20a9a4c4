#!/usr/bin/env bash
# Brings a deployment on Azure to what this folder and this commit say: from nothing, or from an earlier state. docs/OPERATIONS.md tells the story.
# Running it again is safe: it changes what differs, and makes no second key and no second import.
set -euo pipefail

usage() {
    cat <<'TEXT'
infra/deploy.sh --resource-group NAME --parameters FILE [options]

  --resource-group NAME   resource group of the deployment; made if there is none
  --parameters FILE       .bicepparam file, as in infra/parameters
  --location REGION       region of a new resource group (default: southeastasia)
  --reference DIR         reference data to bring in at the first deployment, as seeds/README.md describes
  --package ZIP           publish this package instead of building one: an earlier one to go back to, or a pipeline's
  --code-only             leave the resources as they are and publish the package
  --renew                 leave roles, locks, keys and reference data as they are: needs the role Contributor alone
  --what-if-only          tell what would change, and stop
  --yes                   ask nothing
TEXT
}

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$here")

group='' parameters='' location=southeastasia reference='' package=''
code_only=false renew=false what_if_only=false yes=false

say() { printf '\n== %s\n' "$*"; }
fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

[ "${BASH_VERSINFO[0]}" -ge 5 ] || fail "This needs bash 5 or later; this is $BASH_VERSION."

while [ $# -gt 0 ]; do
    case $1 in
        --resource-group | --parameters | --location | --reference | --package)
            [ $# -ge 2 ] || fail "$1 needs a value. --help tells how it is used."
            ;;&
        --resource-group) group=$2 && shift ;;
        --parameters) parameters=$2 && shift ;;
        --location) location=$2 && shift ;;
        --reference) reference=$2 && shift ;;
        --package) package=$2 && shift ;;
        --code-only) code_only=true ;;
        --renew) renew=true ;;
        --what-if-only) what_if_only=true ;;
        --yes) yes=true ;;
        --help | -h) usage && exit 0 ;;
        *) fail "There is no option '$1'. --help tells which there are." ;;
    esac
    shift
done

[ -n "$group" ] || fail '--resource-group is missing. --help tells how it is used.'
$code_only || [ -f "$parameters" ] || fail "--parameters is '$parameters', which is no file. Name a .bicepparam file, as in infra/parameters."
[ -z "$reference" ] || [ -f "$reference/organizations.csv" ] || fail "--reference is '$reference', which holds no organizations.csv. Name the folder with the reference data."
[ -z "$package" ] || [ -f "$package" ] || fail "--package is '$package', which is no file. Build one by leaving --package out."

# How long to wait between tries while roles spread and the app starts; both take Azure some minutes.
pause=${PIPELINE_PAUSE_SECONDS:-10}

retry() { # retry TRIES COMMAND…: until it succeeds
    local tries=$1 n
    shift
    for ((n = 1; n <= tries; n++)); do
        if "$@"; then return 0; fi
        sleep "$pause"
    done
    return 1
}

confirm() {
    if $yes; then return 0; fi
    local answer
    read -r -p "$1 [y/N] " answer
    [ "$answer" = y ] || fail 'Stopped; nothing was changed.'
}

check_tools() {
    say 'Tools and sign-in'
    local tool tools=(az)
    if ! $what_if_only; then tools+=(curl dotnet git zip); fi
    if ! $what_if_only && [ -z "$package" ]; then tools+=(npm); fi
    for tool in "${tools[@]}"; do
        command -v "$tool" >/dev/null || fail "The program '$tool' was not found. docs/OPERATIONS.md lists what is needed."
    done
    subscription=$(az account show --query id --output tsv) || fail 'Nobody is signed in to Azure. Run: az login'
    printf 'Subscription %s\n' "$subscription"
}

prepare_group() {
    if [ "$(az group exists --name "$group")" = true ]; then return 0; fi
    say "The resource group $group"
    if $what_if_only; then
        az bicep build --file "$here/main.bicep" --stdout >/dev/null
        printf 'It does not exist yet: everything in infra/main.bicep would be made in it. The template compiles.\n'
        exit 0
    fi
    confirm "Make the resource group $group in $location?"
    az group create --name "$group" --location "$location" --tags product=pipeline --output none
}

# What the parameter file leaves to whoever runs this.
template_arguments() {
    arguments=(--resource-group "$group" --parameters "$parameters")
    local start operator
    # Azure takes no change of a budget's first month.
    start=$(az rest --method get \
        --url "/subscriptions/$subscription/resourceGroups/$group/providers/Microsoft.Consumption/budgets?api-version=2024-08-01" \
        --query 'value[0].properties.timePeriod.startDate' --output tsv 2>/dev/null || true)
    if [ -n "$start" ]; then arguments+=(--parameters "budgetStart=${start:0:10}"); fi
    if $renew; then
        arguments+=(--parameters grantRights=false)
    elif ! grep -q '^param operators' "$parameters"; then
        operator=$(az ad signed-in-user show --query id --output tsv) || fail "Who runs this is no person, so 'operators' in $parameters must name who may create keys (or use --renew)."
        arguments+=(--parameters "operators={\"id\":\"$operator\",\"type\":\"User\"}")
    fi
}

deploy_resources() {
    say 'What would change'
    az deployment group what-if "${arguments[@]}"
    if $what_if_only; then exit 0; fi
    confirm 'Deploy this?'
    say 'Resources'
    az deployment group create --name "$deployment" "${arguments[@]}" --output none
}

read_outputs() {
    if $code_only; then
        read -r -d '' app address < <(az functionapp list --resource-group "$group" \
            --query "[?tags.product=='pipeline'] | [0].[name, join('', ['https://', defaultHostName])]" --output tsv) || true
    else
        read -r -d '' app address TablesUrl BlobsUrl DatasetsUrl < <(az deployment group show --resource-group "$group" --name "$deployment" \
            --query 'properties.outputs.[functionApp.value, address.value, tablesUrl.value, blobsUrl.value, datasetsUrl.value]' --output tsv) || true
        export TablesUrl BlobsUrl DatasetsUrl
    fi
    [ -n "${address:-}" ] || fail "There is no function app of the product in $group. Run without --code-only first."
}

build_package() {
    if [ -n "$package" ]; then return 0; fi
    say 'Package'
    local commit
    commit=$(git -C "$root" describe --always --dirty)
    package=$root/artifacts/pipeline-$commit.zip
    rm -rf "$root/artifacts/publish" "$package"
    dotnet publish "$root/functions/Pipeline.Functions" --configuration Release -p:AzureWorker=true -p:BuildWeb=true --output "$root/artifacts/publish"
    [ -f "$root/artifacts/publish/web/index.html" ] || fail "The package has no web app: look at what npm said above."
    # The dot takes the hidden folder .azurefunctions along, without which no trigger is found.
    (cd "$root/artifacts/publish" && zip -q -r "$package" .)
    printf '%s\nKeep it: --code-only --package goes back to it.\n' "$package"
}

publish_package() {
    say 'Code'
    az functionapp deployment source config-zip --resource-group "$group" --name "$app" --src "$package" --output none
}

health() { # its answer, whatever its status
    curl --silent --show-error --max-time 30 "$address/api/health" || true
}

is_live() { [[ $(health) == *'"live":true'* ]]; }
is_ready() { [[ $(health) == *'"ready":true'* ]]; }

pipeline() { # a command of the product, as the person who runs this
    Storage=azure dotnet run --project "$root/functions/Pipeline.Local" --configuration Release -- "$@"
}

new_key() { # new_key NAME ARGUMENTS…: puts the key into a variable, and nowhere else
    local -n key=$1
    shift
    key=$(pipeline keys create "$@" | tail -n 1) && [[ $key == *.* ]]
}

call() { # call KEY CURL-ARGUMENTS…: with the key in no command line
    local key=$1
    shift
    curl --silent --show-error --max-time 300 --header @<(printf 'X-Api-Key: %s\n' "$key") "$@"
}

# Once: where there is reference data, keys have been made too.
first_key_and_reference() {
    if is_ready; then
        printf 'Reference data is in force already: no key is made and nothing is imported.\n'
        return 0
    fi
    say 'The first key of the board'
    local board_key=''
    retry 60 new_key board_key --role board --note 'first key of the board' || fail 'No key could be made: the role on the tables Keys and Audit has not spread within ten minutes. Run this again.'
    printf 'It is shown this once; keep it safe:\n%s\n' "$board_key"
    if [ -z "$reference" ]; then
        printf 'No reference data was named. Bring it in with: curl --data-binary @FILE.zip -H "Content-Type: application/zip" -H "X-Api-Key: …" %s/api/reference\n' "$address"
        return 0
    fi
    say 'Reference data'
    local zip
    zip=$(mktemp -d)/reference.zip
    (cd "$reference" && zip -q -r "$zip" . --include '*.csv' '*.json')
    call "$board_key" --fail-with-body --header 'Content-Type: application/zip' --data-binary @"$zip" "$address/api/reference" \
        || fail 'The reference data was refused, for the reasons above; correct the files and run this again.'
    rm -rf "$(dirname "$zip")"
    dry_run_sheet
}

# A sheet of a unit that does not exist, checked only: that the answer names the unit proves key, checks and reference data, and stores nothing.
dry_run_sheet() {
    say 'A sheet on trial'
    local organization smoke_key answer
    organization=$(awk -F, 'NR == 1 { sub(/^\xef\xbb\xbf/, ""); sub(/\r$/, ""); for (i = 1; i <= NF; i++) if ($i == "code") column = i } NR == 2 { print $column }' "$reference/organizations.csv")
    new_key smoke_key --role organization --organization "$organization" --note 'smoke test of a deployment' || fail 'No key could be made for the trial.'
    answer=$(call "$smoke_key" --header 'Content-Type: application/json' \
        --data '{"form":"cell-meetings","month":"2020-01","unit":"NONE","nil":true,"reason":"smoke test"}' "$address/api/submissions?dryRun=true")
    pipeline keys revoke "${smoke_key%%.*}" >/dev/null
    [[ $answer == *'"unit-unknown"'* ]] || fail "The trial was answered otherwise than it should be: $answer"
    printf 'Answered as it should be.\n'
}

next_steps() {
    say 'Done'
    cat <<TEXT
The API             $address/api
Its health          $address/api/health
TEXT
    if $renew || $code_only; then return 0; fi
    cat <<TEXT

Analysts            Power BI: Get data → Azure Blob Storage → $DatasetsUrl, organizational account, container datasets.
                    They need to be in the group that 'analysts' in $parameters names.
Communes            One key each, shown once:
                      export Storage=azure TablesUrl=$TablesUrl BlobsUrl=$BlobsUrl DatasetsUrl=$DatasetsUrl
                      dotnet run --project functions/Pipeline.Local -- keys create --role organization --organization CODE
                    With it they file to $address/api/submissions (docs/API.md).
The operator        Workbook «Pipeline» in the resource group $group; docs/OPERATIONS.md.
TEXT
}

deployment=pipeline-$(date -u +%Y%m%d%H%M%S)
check_tools
if $code_only; then
    confirm "Publish ${package:-a package of this commit} to $group?"
else
    prepare_group
    template_arguments
    deploy_resources
fi
read_outputs
build_package
publish_package
say 'Health'
retry 60 is_live || fail "The app does not answer at $address/api/health. Look at the logs of $app in Application Insights; --code-only --package goes back to an earlier package."
health
if ! $renew && ! $code_only; then
    first_key_and_reference
fi
next_steps
