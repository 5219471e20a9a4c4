metadata description = 'A storage account that only Entra ID opens: no keys, no anonymous reading, https with TLS 1.2 or later.'

import { LifecycleRule, Protection, Tags } from 'types.bicep'

@description('Name of the account.')
param name string

@description('Region.')
param location string

@description('Tags.')
param tags Tags

@description('How many copies there are and where. Geo-redundant kinds copy to the paired region: see docs/OPERATIONS.md, Where data lies.')
param sku 'Standard_LRS' | 'Standard_ZRS' | 'Standard_GRS' | 'Standard_GZRS'

@description('Containers.')
param containers string[]

@description('Tables.')
param tables string[]

@description('Protection of blobs. Tables have none on Azure but the lock: what they hold is rebuilt from the container received.')
param protection Protection

@description('Life cycle of blobs.')
param lifecycle LifecycleRule[]

@description('Public addresses that may reach the account. None, and no subnet: all may.')
param allowedAddresses string[]

@description('Subnet that may reach the account; empty: none.')
param allowedSubnetId string

@description('Workspace that is told who read, wrote and deleted blobs, and who was refused; empty: none.')
param auditWorkspaceId string

resource account 'Microsoft.Storage/storageAccounts@2025-06-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: sku }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    allowSharedKeyAccess: false
    allowedCopyScope: 'AAD'
    defaultToOAuthAuthentication: true
    isLocalUserEnabled: false
    isSftpEnabled: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: 'Enabled'
    networkAcls: {
      bypass: 'AzureServices'
      defaultAction: empty(allowedAddresses) && empty(allowedSubnetId) ? 'Allow' : 'Deny'
      ipRules: [for address in allowedAddresses: { action: 'Allow', value: address }]
      virtualNetworkRules: empty(allowedSubnetId) ? [] : [{ action: 'Allow', id: allowedSubnetId }]
    }
  }

  resource blobs 'blobServices' = {
    name: 'default'
    properties: {
      isVersioningEnabled: protection.versioning
      deleteRetentionPolicy: { enabled: true, days: protection.softDeleteDays }
      containerDeleteRetentionPolicy: { enabled: true, days: protection.softDeleteDays }
      changeFeed: protection.pointInTimeDays > 0
        ? { enabled: true, retentionInDays: protection.softDeleteDays }
        : { enabled: false }
      restorePolicy: protection.pointInTimeDays > 0
        ? { enabled: true, days: max(protection.pointInTimeDays, 1) }
        : { enabled: false }
    }

    resource container 'containers' = [
      for container in containers: {
        name: container
        properties: { publicAccess: 'None' }
      }
    ]
  }

  resource tableService 'tableServices' = if (!empty(tables)) {
    name: 'default'

    resource table 'tables' = [
      for table in tables: {
        name: table
      }
    ]
  }

  resource policy 'managementPolicies' = if (!empty(lifecycle)) {
    name: 'default'
    properties: {
      policy: {
        rules: [
          for rule in lifecycle: {
            name: rule.name
            enabled: true
            type: 'Lifecycle'
            definition: {
              filters: { blobTypes: ['blockBlob'], prefixMatch: rule.prefixes }
              actions: {
                baseBlob: rule.?coolAfterDays == null
                  ? null
                  : { tierToCool: { daysAfterModificationGreaterThan: rule.?coolAfterDays! } }
                version: rule.?deleteOldVersionsAfterDays == null
                  ? null
                  : { delete: { daysAfterCreationGreaterThan: rule.?deleteOldVersionsAfterDays! } }
              }
            }
          }
        ]
      }
    }
    dependsOn: [blobs]
  }
}

resource lock 'Microsoft.Authorization/locks@2020-05-01' = if (protection.lock) {
  name: 'keep'
  scope: account
  properties: {
    level: 'CanNotDelete'
    notes: 'Holds what cannot be made again. Remove the lock only to end the deployment for good.'
  }
}

resource audit 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = if (!empty(auditWorkspaceId)) {
  name: 'who-read-what'
  scope: account::blobs
  properties: {
    workspaceId: auditWorkspaceId
    logs: [
      { category: 'StorageRead', enabled: true }
      { category: 'StorageDelete', enabled: true }
    ]
  }
}

@description('Resource id of the account.')
output id string = account.id
