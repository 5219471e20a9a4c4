metadata description = 'The function app on Flex Consumption: .NET 10, isolated worker, code from a container that its identity reads, people of the board by Entra ID.'

import { Scale, Settings, Tags } from 'types.bicep'
import { schedules } from 'schedules.bicep'

@description('Name of the app, and of its address.')
param name string

@description('Name of the plan.')
param planName string

@description('Region.')
param location string

@description('Tags.')
param tags Tags

@description('How it grows.')
param scale Scale

@description('Whether instances are spread over the zones of the region.')
param zoneRedundant bool

@description('Name of the identity it works as.')
param identityName string

@description('Name of the account of the host: locks of timers, the deployed package.')
param hostAccountName string

@description('Container of the deployed package.')
param packageContainer string

@description('Name of the account of sheets, keys, reference data and received bodies.')
param dataAccountName string

@description('Name of the account that analysts read.')
param datasetsAccountName string

@description('Name of the Application Insights resource.')
param insightsName string

@description('Subnet for what the app calls; empty: none.')
param subnetId string

@description('Client id of the app registration by which people of the board sign in; empty: they do not, and the board uses keys.')
param boardClientId string

@description('Name of the vault.')
param vaultName string

@description('Settings that are read from the vault.')
param secretSettings string[]

@description('Further settings of docs/SETTINGS.md, and schedules other than the documented ones.')
param settings Settings

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: identityName
}

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

// The secret that a sign-in would need is a token of the identity, which the app registration trusts.
var identityInsteadOfSecret = 'OVERRIDE_USE_MI_FIC_ASSERTION_CLIENTID'

var boardSettings = empty(boardClientId)
  ? {}
  : {
      // With these the app believes what the gate below says; it is believed nowhere else.
      BoardClientId: boardClientId
      BoardTenantId: tenant().tenantId
      '${identityInsteadOfSecret}': identity.properties.clientId
      WEBSITE_AUTH_AAD_ALLOWED_TENANTS: tenant().tenantId
    }

var ownSettings = {
  APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'Authorization=AAD;ClientId=${identity.properties.clientId}'
  // Names where telemetry goes and opens nothing: with local authentication off, its key is no credential.
  APPLICATIONINSIGHTS_CONNECTION_STRING: insights.properties.ConnectionString
  APPLICATIONINSIGHTS_STATSBEAT_DISABLED: 'true'
  AZURE_CLIENT_ID: identity.properties.clientId
  AZURE_TOKEN_CREDENTIALS: 'ManagedIdentityCredential'
  AzureWebJobsDisableHomepage: 'true' // The web app stands at the root.
  AzureWebJobsStorage__accountName: hostAccountName
  AzureWebJobsStorage__clientId: identity.properties.clientId
  AzureWebJobsStorage__credential: 'managedidentity'
  BlobsUrl: 'https://${dataAccountName}.blob.${environment().suffixes.storage}'
  DatasetsUrl: 'https://${datasetsAccountName}.blob.${environment().suffixes.storage}'
  Storage: 'azure'
  TrustForwardedFor: 'true' // The platform's front end writes the client's address last.
  TablesUrl: 'https://${dataAccountName}.table.${environment().suffixes.storage}'
}

// The setting names the secret; the platform reads it with the identity of the app.
var vaultSettings = toObject(
  secretSettings,
  setting => setting,
  setting => '@Microsoft.KeyVault(VaultName=${vaultName};SecretName=${setting})'
)

resource plan 'Microsoft.Web/serverfarms@2025-03-01' = {
  name: planName
  location: location
  tags: tags
  kind: 'functionapp'
  sku: { name: 'FC1', tier: 'FlexConsumption' }
  properties: {
    reserved: true
    zoneRedundant: zoneRedundant
  }
}

resource app 'Microsoft.Web/sites@2025-03-01' = {
  name: name
  location: location
  tags: tags
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identity.id}': {} }
  }
  properties: {
    serverFarmId: plan.id
    clientAffinityEnabled: false
    httpsOnly: true
    keyVaultReferenceIdentity: identity.id
    virtualNetworkSubnetId: empty(subnetId) ? null : subnetId
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: 'https://${hostAccountName}.blob.${environment().suffixes.storage}/${packageContainer}'
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identity.id
          }
        }
      }
      runtime: { name: 'dotnet-isolated', version: '10.0' }
      scaleAndConcurrency: {
        instanceMemoryMB: scale.instanceMemoryMB
        maximumInstanceCount: scale.maximumInstanceCount
        alwaysReady: scale.alwaysReady > 0 ? [{ name: 'http', instanceCount: scale.alwaysReady }] : []
        triggers: { http: { perInstanceConcurrency: scale.requestsPerInstance } }
      }
    }
    siteConfig: {
      ftpsState: 'Disabled'
      http20Enabled: true
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
    }
  }

  resource appSettings 'config' = {
    name: 'appsettings'
    properties: union(ownSettings, schedules, boardSettings, vaultSettings, settings)
  }

  // Packages are published with Entra ID alone.
  resource passwordsOfFtp 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: { allow: false }
  }

  resource passwordsOfPublishing 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: { allow: false }
  }

  // Only who has a role on the registration gets a token of it. Callers with a key of the product pass the gate unsigned: the app checks the key.
  resource boardSignIn 'config' = if (!empty(boardClientId)) {
    name: 'authsettingsV2'
    properties: {
      platform: { enabled: true, runtimeVersion: '~1' }
      globalValidation: { requireAuthentication: false, unauthenticatedClientAction: 'AllowAnonymous' }
      httpSettings: { requireHttps: true }
      identityProviders: {
        azureActiveDirectory: {
          enabled: true
          registration: {
            clientId: boardClientId
            clientSecretSettingName: identityInsteadOfSecret
            openIdIssuer: '${environment().authentication.loginEndpoint}${tenant().tenantId}/v2.0'
          }
          validation: { allowedAudiences: [boardClientId, 'api://${boardClientId}'] }
        }
      }
      login: { tokenStore: { enabled: false } }
    }
  }
}

@description('Where the API is.')
output address string = 'https://${app.properties.defaultHostName}'
