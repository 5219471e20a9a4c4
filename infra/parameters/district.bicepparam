// A district, or a province of a few dozen reporting organisations: the real case of seeds/ has 73. Its cost: docs/COSTS.md.
using '../main.bicep'

param name = 'district'

// One building's worth of copies is enough to start with; take Standard_ZRS to outlive the loss of a zone.
param redundancy = 'Standard_LRS'

// 73 organisations file some 1,300 sheets a month, most of them on the last two days: one instance does that.
param scale = {
  instanceMemoryMB: 2048
  maximumInstanceCount: 40
  requestsPerInstance: 64
  alwaysReady: 0
}

param logDays = 90
param logGigabytesPerDay = '0.1'
param operatorEmails = ['operator@example.org']
param silentOrganizationsAllowed = 3
param monthlyBudget = 30
