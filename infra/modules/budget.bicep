metadata description = 'A budget of the resource group: mails at 50, 80 and 100 % of what was spent, and when the month is forecast to pass it. It stops nothing.'

@description('Name of the budget.')
param name string

@description('For a month, in the currency of the subscription.')
@minValue(1)
param monthlyAmount int

@description('First day of the first month, yyyy-MM-01. Azure takes no change of it: see infra/deploy.sh.')
param start string

@description('Who is told.')
param emails string[]

resource budget 'Microsoft.Consumption/budgets@2024-08-01' = {
  name: name
  properties: {
    amount: monthlyAmount
    category: 'Cost'
    timeGrain: 'Monthly'
    timePeriod: { startDate: start }
    notifications: {
      spentHalf: {
        enabled: true
        operator: 'GreaterThanOrEqualTo'
        threshold: 50
        thresholdType: 'Actual'
        contactEmails: emails
      }
      spentMost: {
        enabled: true
        operator: 'GreaterThanOrEqualTo'
        threshold: 80
        thresholdType: 'Actual'
        contactEmails: emails
      }
      spentAll: {
        enabled: true
        operator: 'GreaterThanOrEqualTo'
        threshold: 100
        thresholdType: 'Actual'
        contactEmails: emails
      }
      forecastAll: {
        enabled: true
        operator: 'GreaterThanOrEqualTo'
        threshold: 100
        thresholdType: 'Forecasted'
        contactEmails: emails
      }
    }
  }
}
