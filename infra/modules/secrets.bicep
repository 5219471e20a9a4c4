metadata description = 'Where the few secrets lie that the product has to know in the clear, such as the key that webhooks are signed with. Empty until someone puts them there.'

import { Tags } from 'types.bicep'

@description('Name of the vault.')
param name string

@description('Region.')
param location string

@description('Tags.')
param tags Tags

resource vault 'Microsoft.KeyVault/vaults@2025-05-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enablePurgeProtection: true
    softDeleteRetentionInDays: 90
    publicNetworkAccess: 'Enabled'
  }
}
