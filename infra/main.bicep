metadata name = 'Pipeline'
metadata description = 'A whole deployment in one resource group: function app, three storage accounts, roles, telemetry, alerts, workbook, budget. infra/deploy.sh runs it; docs/OPERATIONS.md tells how.'

targetScope = 'resourceGroup'

import { Network, Principal, Scale, Settings, Tags } from 'modules/types.bicep'

@description('Short name of the deployment, part of every name: a lower-case letter, then lower-case letters and digits.')
@minLength(3)
@maxLength(10)
param name string

@description('Region of everything. Vietnam has none: see docs/OPERATIONS.md, Where data lies.')
param location string = resourceGroup().location

@description('Tags of every resource.')
param tags Tags = { product: 'pipeline', deployment: name }

@description('How the function app grows.')
param scale Scale = { instanceMemoryMB: 2048, maximumInstanceCount: 40, requestsPerInstance: 64, alwaysReady: 0 }

@description('Copies of the data and datasets accounts. Zone-redundant ones need a region with zones, and spread the function app over them too.')
param redundancy 'Standard_LRS' | 'Standard_ZRS' | 'Standard_GRS' | 'Standard_GZRS' = 'Standard_ZRS'

@description('Who reaches the accounts over the network.')
param network Network = { kind: 'open', addressPrefix: '10.60.0.0/24', operatorAddresses: [], analystAddresses: [] }

@description('Days that logs are kept.')
@minValue(30)
@maxValue(730)
param logDays int = 90

@description('Gigabytes of telemetry a day at most, as text: templates know no fractions.')
param logGigabytesPerDay string = '0.2'

@description('Mail addresses of those who are told when something is wrong, or dear.')
@minLength(1)
param operatorEmails string[]

@description('Organisations that may still be silent on the last two days before a deadline without an alert.')
@minValue(0)
param silentOrganizationsAllowed int = 3

@description('Monthly budget, in the currency of the subscription.')
@minValue(1)
param monthlyBudget int

@description('First day of the first budgeted month. Azure takes no later change, so infra/deploy.sh passes the one that is there on.')
param budgetStart string = utcNow('yyyy-MM-01')

@description('Those who read the datasets with Power BI or Excel: best a group.')
param analysts Principal?

@description('Those who create and revoke keys by command: best a group. infra/deploy.sh puts in whoever runs it, if nobody is named.')
param operators Principal?

@description('Client id of the app registration for people of the board; empty: the board uses keys.')
param boardClientId string = ''

@description('Further app settings, see docs/SETTINGS.md.')
param settings Settings = {}

@description('Settings that are read from the vault, where a secret of the same name lies already: those of webhooks, whose addresses open doors too.')
param secretSettings ('WebhookSecret' | 'ReminderWebhooks' | 'SnapshotWebhooks' | 'CorrectionWebhooks')[] = []

@description('Roles and locks, which only an owner may give. A pipeline that renews a deployment leaves them as they are, and needs the role Contributor alone.')
param grantRights bool = true

var unique = take(uniqueString(resourceGroup().id, name), 6)
var prefix = 'pipeline-${name}'
var packageContainer = 'packages'
var insightsName = prefix
var hostAccountName = 'st${name}host${unique}'
var dataAccountName = 'st${name}data${unique}'
var datasetsAccountName = 'st${name}sets${unique}'
var vaultName = 'kv-${name}-${unique}'
var zoneRedundant = endsWith(redundancy, 'ZRS')
var closed = network.kind == 'closed'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: prefix
  location: location
  tags: tags
}

module telemetry 'modules/observability.bicep' = {
  name: 'telemetry'
  params: {
    workspaceName: '${prefix}-logs'
    insightsName: insightsName
    location: location
    tags: tags
    retentionDays: logDays
    dailyGigabytes: logGigabytesPerDay
  }
}

module vnet 'modules/network.bicep' = if (closed) {
  name: 'network'
  params: {
    name: prefix
    location: location
    tags: tags
    addressPrefix: network.addressPrefix
  }
}

// Locks of timers, keys of the host, the deployed package: all of it can be made again by deploying.
module hostAccount 'modules/storage-account.bicep' = {
  name: 'storage-host'
  params: {
    name: hostAccountName
    location: location
    tags: tags
    sku: 'Standard_LRS'
    containers: [packageContainer]
    tables: []
    protection: { versioning: false, softDeleteDays: 7, pointInTimeDays: 0, lock: false }
    lifecycle: []
    allowedAddresses: []
    allowedSubnetId: vnet.?outputs.functionsSubnetId ?? ''
    auditWorkspaceId: ''
  }
}

// What cannot be made again: sheets, bodies as received, reference data, keys, pinned inputs. No life cycle touches it.
module dataAccount 'modules/storage-account.bicep' = {
  name: 'storage-data'
  params: {
    name: dataAccountName
    location: location
    tags: tags
    sku: redundancy
    containers: ['received', 'work']
    tables: ['Sheets', 'Reference', 'Keys', 'Audit', 'Months', 'Messages', 'Jobs']
    protection: { versioning: true, softDeleteDays: 35, pointInTimeDays: 28, lock: grantRights }
    lifecycle: []
    allowedAddresses: closed ? network.operatorAddresses : []
    allowedSubnetId: vnet.?outputs.functionsSubnetId ?? ''
    auditWorkspaceId: ''
  }
}

// What analysts read. Files and manifests are never overwritten and never expire: the product moves those of older snapshots to the archive. What
// is overwritten in place keeps its past for a while.
module datasetsAccount 'modules/storage-account.bicep' = {
  name: 'storage-datasets'
  params: {
    name: datasetsAccountName
    location: location
    tags: tags
    sku: redundancy
    containers: ['datasets', 'archive']
    tables: []
    protection: { versioning: true, softDeleteDays: 35, pointInTimeDays: 0, lock: grantRights }
    lifecycle: [
      {
        name: 'forget-old-versions-of-current-files'
        prefixes: ['datasets/current/', 'datasets/dictionary', 'datasets/README']
        deleteOldVersionsAfterDays: 30
      }
      {
        name: 'forget-old-versions-of-the-pointer'
        prefixes: ['datasets/latest.json']
        deleteOldVersionsAfterDays: 400
      }
      {
        // What the clean-up deletes here it has put into the archive before, and read it again there.
        name: 'forget-what-has-moved-to-the-archive'
        prefixes: ['datasets/files/', 'datasets/manifests/']
        deleteOldVersionsAfterDays: 60
      }
      { name: 'cool-the-archive', prefixes: ['archive/'], coolAfterDays: 30 }
    ]
    allowedAddresses: network.analystAddresses
    allowedSubnetId: empty(network.analystAddresses) ? '' : vnet.?outputs.functionsSubnetId ?? ''
    auditWorkspaceId: telemetry.outputs.workspaceId
  }
}

module vault 'modules/secrets.bicep' = {
  name: 'secrets'
  params: {
    name: vaultName
    location: location
    tags: tags
  }
}

module roles 'modules/roles.bicep' = if (grantRights) {
  name: 'roles'
  params: {
    identityName: identity.name
    hostAccountName: hostAccountName
    dataAccountName: dataAccountName
    datasetsAccountName: datasetsAccountName
    insightsName: insightsName
    vaultName: vaultName
    analysts: analysts
    operators: operators
  }
  dependsOn: [hostAccount, dataAccount, datasetsAccount, telemetry, vault]
}

module functionApp 'modules/function-app.bicep' = {
  name: 'function-app'
  params: {
    name: '${prefix}-${unique}'
    planName: prefix
    location: location
    tags: tags
    scale: scale
    zoneRedundant: zoneRedundant
    identityName: identity.name
    hostAccountName: hostAccountName
    packageContainer: packageContainer
    dataAccountName: dataAccountName
    datasetsAccountName: datasetsAccountName
    insightsName: insightsName
    subnetId: vnet.?outputs.functionsSubnetId ?? ''
    boardClientId: boardClientId
    vaultName: vaultName
    secretSettings: secretSettings
    settings: settings
  }
  // The app reads its package and its locks with these roles from its first second on.
  dependsOn: [hostAccount, telemetry, vault, roles]
}

module alerts 'modules/alerts.bicep' = {
  name: 'alerts'
  params: {
    prefix: prefix
    location: location
    tags: tags
    emails: operatorEmails
    workspaceId: telemetry.outputs.workspaceId
    dataAccountId: dataAccount.outputs.id
    silentOrganizationsAllowed: silentOrganizationsAllowed
  }
}

module workbook 'modules/workbook.bicep' = {
  name: 'workbook'
  params: {
    location: location
    tags: tags
    title: 'Pipeline ${name}'
    workspaceId: telemetry.outputs.workspaceId
    dataAccountId: dataAccount.outputs.id
  }
}

module budget 'modules/budget.bicep' = {
  name: 'budget'
  params: {
    name: prefix
    monthlyAmount: monthlyBudget
    start: budgetStart
    emails: operatorEmails
  }
}

@description('Where the API is.')
output address string = functionApp.outputs.address

@description('Name of the function app.')
output functionApp string = '${prefix}-${unique}'

@description('Setting TablesUrl, for commands of the operator.')
output tablesUrl string = 'https://${dataAccountName}.table.${environment().suffixes.storage}'

@description('Setting BlobsUrl, for commands of the operator.')
output blobsUrl string = 'https://${dataAccountName}.blob.${environment().suffixes.storage}'

@description('Setting DatasetsUrl, and what analysts put into Power BI.')
output datasetsUrl string = 'https://${datasetsAccountName}.blob.${environment().suffixes.storage}'

@description('Object id of the identity of the app, which the app registration of the board has to trust.')
output identityPrincipalId string = identity.properties.principalId

@description('Name of the vault.')
output vault string = vaultName

@description('Resource id of the workbook.')
output workbook string = workbook.outputs.id
