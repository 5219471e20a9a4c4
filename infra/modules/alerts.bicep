metadata description = 'What the operator is told of by mail. The names of measurements are those of docs/TELEMETRY.md.'

import { Tags } from 'types.bicep'

@description('Beginning of the names.')
param prefix string

@description('Region of the log alerts.')
param location string

@description('Tags.')
param tags Tags

@description('Who is told.')
param emails string[]

@description('Workspace that the log alerts read.')
param workspaceId string

@description('Account whose throttling is told of.')
param dataAccountId string

@description('Organisations that may still be silent on the last two days before a deadline without anyone being told.')
@minValue(0)
param silentOrganizationsAllowed int

@description('A log alert.')
type LogAlert = {
  @description('What has happened, in kebab-case.')
  name: string

  @description('For the operator.')
  description: string

  @description('1 error, 2 warning.')
  severity: 1 | 2

  @description('How often it is looked for, ISO 8601.')
  every: string

  @description('How far back, ISO 8601.')
  window: string

  @description('One row with one number.')
  query: string

  @description('Column of that number.')
  column: string

  @description('How it is compared with the threshold.')
  operator: 'GreaterThan' | 'LessThan'

  @description('The threshold.')
  threshold: int
}

var logAlerts LogAlert[] = [
  {
    name: 'month-end-failed'
    description: 'The last month end failed, or published nothing because a readiness check failed. Readers keep the snapshot they had. Lần chốt tháng bị lỗi; người đọc vẫn dùng số liệu cũ. docs/OPERATIONS.md, When a month end fails.'
    severity: 1
    every: 'PT15M'
    window: 'PT30M'
    query: 'AppMetrics | where Name == "pipeline.month_end.runs" and tostring(Properties.result) in ("failed", "checks-failed", "published", "unchanged") | summarize arg_max(TimeGenerated, Properties) | project failures = toint(tostring(Properties.result) in ("failed", "checks-failed"))'
    column: 'failures'
    operator: 'GreaterThan'
    threshold: 0
  }
  {
    name: 'month-end-did-not-run'
    description: 'No month end has ended well for 26 hours, though one is due every night. Đã 26 giờ không có lần chốt số liệu nào thành công.'
    severity: 1
    every: 'PT1H'
    window: 'P2D'
    query: 'AppMetrics | where TimeGenerated > ago(26h) | where Name == "pipeline.month_end.runs" and tostring(Properties.result) in ("published", "unchanged") | summarize runs = sum(Sum)'
    column: 'runs'
    operator: 'LessThan'
    threshold: 1
  }
  {
    name: 'intake-errors'
    description: 'Sheets were answered with 5xx. Clients send again and nothing is lost, but someone waits. Việc nhận báo cáo đang gặp lỗi máy chủ.'
    severity: 1
    every: 'PT15M'
    window: 'PT15M'
    query: 'AppMetrics | where Name == "pipeline.intake.requests" and toint(Properties.status) >= 500 | summarize failed = sum(Sum)'
    column: 'failed'
    operator: 'GreaterThan'
    threshold: 5
  }
  {
    name: 'communes-silent'
    description: 'A deadline is a day away or less, and more organisations than agreed have filed nothing. Sắp hết hạn mà còn nhiều đơn vị chưa gửi báo cáo nào.'
    severity: 2
    every: 'PT6H'
    window: 'P1D'
    query: 'AppMetrics | where Name == "pipeline.organizations.silent" and toint(Properties.days_left) between (0 .. 1) | summarize arg_max(TimeGenerated, Sum) | project silent = Sum'
    column: 'silent'
    operator: 'GreaterThan'
    threshold: silentOrganizationsAllowed
  }
  {
    name: 'webhooks-failed'
    description: 'Messages could not be delivered to a webhook; they are tried again, ever more rarely, and given up after some days. Không gửi được thông báo tới địa chỉ đã cấu hình.'
    severity: 2
    every: 'PT30M'
    window: 'PT1H'
    query: 'AppMetrics | where Name == "pipeline.webhook.deliveries" and tostring(Properties.result) in ("failed", "given-up") | summarize failed = sum(Sum)'
    column: 'failed'
    operator: 'GreaterThan'
    threshold: 4
  }
  {
    name: 'nothing-heard'
    description: 'The app has told nothing for half an hour, though a timer runs every minute: it is down, or its telemetry is refused. Ứng dụng không hoạt động hoặc không gửi được nhật ký.'
    severity: 1
    every: 'PT15M'
    window: 'PT30M'
    query: 'union isfuzzy=true AppRequests, AppTraces, AppMetrics | summarize signals = count()'
    column: 'signals'
    operator: 'LessThan'
    threshold: 1
  }
  {
    name: 'telemetry-capped'
    description: 'The daily cap of telemetry was reached: until tomorrow nothing more is seen, and other alerts are blind. Đã chạm hạn mức nhật ký trong ngày.'
    severity: 2
    every: 'PT1H'
    window: 'PT1H'
    query: '_LogOperation | where Category =~ "Ingestion" and Detail has "OverQuota" | summarize times = count()'
    column: 'times'
    operator: 'GreaterThan'
    threshold: 0
  }
]

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${prefix}-operators'
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: 'pipeline'
    emailReceivers: [
      for (email, i) in emails: {
        name: 'operator-${i + 1}'
        emailAddress: email
        useCommonAlertSchema: true
      }
    ]
  }
}

resource rules 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for alert in logAlerts: {
    name: '${prefix}-${alert.name}'
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: '${prefix}-${alert.name}'
      description: alert.description
      enabled: true
      severity: alert.severity
      evaluationFrequency: alert.every
      windowSize: alert.window
      scopes: [workspaceId]
      autoMitigate: true
      // In a new workspace a table is there only after its first row.
      skipQueryValidation: true
      criteria: {
        allOf: [
          {
            query: alert.query
            metricMeasureColumn: alert.column
            timeAggregation: 'Maximum'
            operator: alert.operator
            threshold: alert.threshold
            failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
          }
        ]
      }
      actions: { actionGroups: [people.id] }
    }
  }
]

// By the platform's own measurement, which holds even where the app no longer gets to tell.
resource throttling 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${prefix}-store-throttled'
  location: 'global'
  tags: tags
  properties: {
    description: 'The storage of the data turned requests away because there were too many. The app tries again; if it lasts, see docs/OPERATIONS.md, Growing. Kho dữ liệu quá tải.'
    enabled: true
    severity: 2
    scopes: [dataAccountId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    autoMitigate: true
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'turned-away'
          metricNamespace: 'Microsoft.Storage/storageAccounts'
          metricName: 'Transactions'
          dimensions: [
            {
              name: 'ResponseType'
              operator: 'Include'
              values: [
                'ClientThrottlingError'
                'ClientAccountRequestThrottlingError'
                'ClientAccountBandwidthThrottlingError'
                'ServerBusyError'
              ]
            }
          ]
          operator: 'GreaterThan'
          threshold: 50
          timeAggregation: 'Total'
        }
      ]
    }
    actions: [{ actionGroupId: people.id }]
  }
}
