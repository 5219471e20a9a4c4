// A nation: 52,000 grassroots organisations. Its cost: docs/COSTS.md.
using '../main.bicep'

param name = 'nation'
// Three zones, one region: a geo-redundant kind would copy members' data to a second country (docs/OPERATIONS.md, Where data lies).
param redundancy = 'Standard_ZRS'

param scale = {
  instanceMemoryMB: 4096
  maximumInstanceCount: 200
  requestsPerInstance: 64
  alwaysReady: 4
}

// Storage answers to the function app, to operators' addresses and, for the datasets, to whoever has the role.
param network = {
  kind: 'closed'
  addressPrefix: '10.60.0.0/24'
  operatorAddresses: ['203.0.113.10']
  analystAddresses: []
}

param logDays = 365
param logGigabytesPerDay = '5'
param operatorEmails = ['operator@example.org']
param silentOrganizationsAllowed = 500
param monthlyBudget = 1000

// A first full computation of a month may outlast the hour that host.json gives a function.
param settings = {
  AzureFunctionsJobHost__functionTimeout: '02:00:00'
}
