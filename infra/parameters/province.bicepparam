// A province: about 1,000 reporting organisations. Its cost: docs/COSTS.md.
using '../main.bicep'

param name = 'province'
param redundancy = 'Standard_ZRS'

// One warm instance, so that no clerk waits for a cold start.
param scale = {
  instanceMemoryMB: 2048
  maximumInstanceCount: 40
  requestsPerInstance: 64
  alwaysReady: 1
}

param logDays = 180
param logGigabytesPerDay = '0.5'
param operatorEmails = ['operator@example.org']
param silentOrganizationsAllowed = 20
param monthlyBudget = 100
