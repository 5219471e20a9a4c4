metadata description = 'The page of graphs and tables for the operator: infra/workbook.json, with the resources of this deployment put in.'

import { Tags } from 'types.bicep'

@description('Region.')
param location string

@description('Tags.')
param tags Tags

@description('Its title.')
param title string

@description('Workspace that it reads.')
param workspaceId string

@description('Account whose throttling it shows.')
param dataAccountId string

var content = replace(
  replace(loadTextContent('../workbook.json'), '<workspace-id>', workspaceId),
  '<data-account-id>',
  dataAccountId
)

resource workbook 'Microsoft.Insights/workbooks@2023-06-01' = {
  name: guid(resourceGroup().id, 'workbook')
  location: location
  tags: tags
  kind: 'shared'
  properties: {
    category: 'workbook'
    displayName: title
    serializedData: content
    sourceId: workspaceId
    version: '1.0'
  }
}

@description('Resource id of the workbook.')
output id string = workbook.id
