metadata description = 'Where logs and measurements go: a workspace and Application Insights on it. Both take them from Entra identities alone, and no more a day than the cap.'

import { Tags } from 'types.bicep'

@description('Name of the workspace.')
param workspaceName string

@description('Name of the Application Insights resource.')
param insightsName string

@description('Region.')
param location string

@description('Tags.')
param tags Tags

@description('Days that logs are kept; the first 90 of what Application Insights writes cost nothing.')
@minValue(30)
@maxValue(730)
param retentionDays int

@description('Gigabytes a day after which no more is taken in that day, as text because templates know no fractions. An alert tells of it.')
param dailyGigabytes string

resource workspace 'Microsoft.OperationalInsights/workspaces@2025-07-01' = {
  name: workspaceName
  location: location
  tags: tags
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: retentionDays
    workspaceCapping: { dailyQuotaGb: json(dailyGigabytes) }
    features: { disableLocalAuth: true, enableLogAccessUsingOnlyResourcePermissions: true }
    publicNetworkAccessForIngestion: 'Enabled'
    publicNetworkAccessForQuery: 'Enabled'
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: insightsName
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    DisableIpMasking: false
    DisableLocalAuth: true
    IngestionMode: 'LogAnalytics'
    WorkspaceResourceId: workspace.id
  }
}

@description('Resource id of the workspace.')
output workspaceId string = workspace.id
