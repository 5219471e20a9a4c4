metadata description = 'When timers run, UTC: second, minute, hour, day, month, weekday. As docs/SETTINGS.md says; a test compares them with it and with the code.'

@export()
@description('Setting → schedule.')
var schedules = {
  DailyRefreshSchedule: '0 30 18 * * *'
  PreliminaryCutSchedule: '0 15 17 * * *'
  FinalCutSchedule: '0 15 17 * * *'
  RequestedRunsSchedule: '0 * * * * *'
  DeliverMessagesSchedule: '0 * * * * *'
  SendRemindersSchedule: '0 0 1 * * *'
  CleanUpSchedule: '0 30 20 * * *'
  PurgeSchedule: '0 45 20 * * *'
  SealAuditSchedule: '0 12 * * * *'
}
