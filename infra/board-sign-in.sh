#!/usr/bin/env bash
# Lets people of the board sign in with Entra ID: makes the app registration, once, and tells what to do with its id.
# The registration has no secret: it trusts the identity of the function app. Who may sign in is who is given one of its roles.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

[ $# -eq 2 ] || {
    printf 'infra/board-sign-in.sh RESOURCE-GROUP DEPLOYMENT-NAME\nThe name is the parameter name of the .bicepparam file. Needs the Entra role Application Administrator.\n' >&2
    exit 2
}
group=$1
name="Pipeline $2 – Ban Tổ chức / Board"

read -r -d '' address < <(az functionapp list --resource-group "$group" --query "[?tags.product=='pipeline'] | [0].join('', ['https://', defaultHostName])" --output tsv) || true
identity=$(az identity show --resource-group "$group" --name "pipeline-$2" --query principalId --output tsv)
tenant=$(az account show --query tenantId --output tsv)
[ -n "${address:-}" ] || {
    printf 'There is no function app of the product in %s. Run infra/deploy.sh first.\n' "$group" >&2
    exit 1
}

client=$(az ad app list --display-name "$name" --query '[0].appId' --output tsv)
if [ -z "$client" ]; then
    client=$(az ad app create --display-name "$name" --sign-in-audience AzureADMyOrg --enable-id-token-issuance true \
        --web-redirect-uris "$address/.auth/login/aad/callback" --app-roles @"$here/board-roles.json" --query appId --output tsv)
    az ad app federated-credential create --id "$client" --output none --parameters \
        "{\"name\":\"function-app\",\"issuer\":\"https://login.microsoftonline.com/$tenant/v2.0\",\"subject\":\"$identity\",\"audiences\":[\"api://AzureADTokenExchange\"]}"
    az ad sp create --id "$client" --output none
    # Nobody without a role gets a token.
    az ad sp update --id "$client" --set appRoleAssignmentRequired=true
fi

cat <<TEXT
1. Put this into the parameter file, and run infra/deploy.sh again:
     param boardClientId = '$client'
2. In Entra ID, Enterprise applications, «$name», Users and groups: give people of the board the role board, operators the role operator.
TEXT
