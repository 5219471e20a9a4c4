metadata description = 'The network of a closed deployment: one subnet for the function app, with a service endpoint to storage (which costs nothing, as private endpoints do not).'

import { Tags } from 'types.bicep'

@description('Name of the virtual network.')
param name string

@description('Region.')
param location string

@description('Tags.')
param tags Tags

@description('Of the network; the subnet is the first /26 of it.')
param addressPrefix string

resource network 'Microsoft.Network/virtualNetworks@2025-05-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    addressSpace: { addressPrefixes: [addressPrefix] }
    subnets: [
      {
        name: 'functions'
        properties: {
          addressPrefix: cidrSubnet(addressPrefix, 26, 0)
          serviceEndpoints: [{ service: 'Microsoft.Storage' }]
          // What Flex Consumption integrates with.
          delegations: [
            { name: 'flex-consumption', properties: { serviceName: 'Microsoft.App/environments' } }
          ]
        }
      }
    ]
  }
}

@description('The subnet of the function app.')
output functionsSubnetId string = resourceId('Microsoft.Network/virtualNetworks/subnets', network.name, 'functions')
