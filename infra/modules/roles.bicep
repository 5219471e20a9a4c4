metadata description = 'Who may do what: all of it, on one page. Nobody else is given anything, and nobody a key.'

import { Principal } from 'types.bicep'

@description('Name of the identity of the function app.')
param identityName string

@description('Name of the account of the host.')
param hostAccountName string

@description('Name of the account of the data.')
param dataAccountName string

@description('Name of the account of the datasets.')
param datasetsAccountName string

@description('Name of the Application Insights resource.')
param insightsName string

@description('Name of the vault.')
param vaultName string

@description('Those who read the datasets.')
param analysts Principal?

@description('Those who create and revoke keys with the command line, and put secrets into the vault.')
param operators Principal?

var roles = {
  keyVaultSecretsOfficer: 'b86a8fe4-44ce-4948-aee5-eccb2c155cd7'
  keyVaultSecretsUser: '4633458b-17de-408a-b874-0445c86b69e6'
  monitoringMetricsPublisher: '3913510d-42f4-4e42-8a64-420c390055eb'
  storageBlobDataContributor: 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
  storageBlobDataOwner: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
  storageBlobDataReader: '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1'
  storageTableDataContributor: '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
}

// What a new key and its audit line are written to.
var tablesOfOperators = ['Keys', 'Audit']

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: identityName
}

resource host 'Microsoft.Storage/storageAccounts@2025-06-01' existing = {
  name: hostAccountName
}

resource data 'Microsoft.Storage/storageAccounts@2025-06-01' existing = {
  name: dataAccountName

  resource tableService 'tableServices' existing = {
    name: 'default'

    resource tables 'tables' existing = [
      for table in tablesOfOperators: {
        name: table
      }
    ]
  }
}

resource datasets 'Microsoft.Storage/storageAccounts@2025-06-01' existing = {
  name: datasetsAccountName
}

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

resource vault 'Microsoft.KeyVault/vaults@2025-05-01' existing = {
  name: vaultName
}

// Locks of timers are leases on blobs, and the deployed package lies here: Microsoft documents the owner role for both. HTTP and timer
// triggers use no queue and no table.
resource appOnHost 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(host.id, identity.id, roles.storageBlobDataOwner)
  scope: host
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.storageBlobDataOwner)
  }
}

resource appOnTables 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(data.id, identity.id, roles.storageTableDataContributor)
  scope: data
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      roles.storageTableDataContributor
    )
  }
}

resource appOnBlobs 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(data.id, identity.id, roles.storageBlobDataContributor)
  scope: data
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      roles.storageBlobDataContributor
    )
  }
}

resource appOnDatasets 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(datasets.id, identity.id, roles.storageBlobDataContributor)
  scope: datasets
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      roles.storageBlobDataContributor
    )
  }
}

resource appOnTelemetry 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(insights.id, identity.id, roles.monitoringMetricsPublisher)
  scope: insights
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      roles.monitoringMetricsPublisher
    )
  }
}

resource appOnVault 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, identity.id, roles.keyVaultSecretsUser)
  scope: vault
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.keyVaultSecretsUser)
  }
}

// On the account and not on the container: the connector of Power BI begins by listing the containers, which a role on one of them does not
// allow (docs/decisions/0053). The account holds nothing else.
resource analystsOnDatasets 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (analysts != null) {
  name: guid(datasets.id, analysts.?id ?? '', roles.storageBlobDataReader)
  scope: datasets
  properties: {
    principalId: analysts.?id ?? ''
    principalType: analysts.?type
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.storageBlobDataReader)
  }
}

resource operatorsOnKeys 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for (table, i) in tablesOfOperators: if (operators != null) {
    name: guid(data.id, table, operators.?id ?? '', roles.storageTableDataContributor)
    scope: data::tableService::tables[i]
    properties: {
      principalId: operators.?id ?? ''
      principalType: operators.?type
      roleDefinitionId: subscriptionResourceId(
        'Microsoft.Authorization/roleDefinitions',
        roles.storageTableDataContributor
      )
    }
  }
]

resource operatorsOnVault 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (operators != null) {
  name: guid(vault.id, operators.?id ?? '', roles.keyVaultSecretsOfficer)
  scope: vault
  properties: {
    principalId: operators.?id ?? ''
    principalType: operators.?type
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.keyVaultSecretsOfficer)
  }
}
