import { number, type Row } from '../data/rows';

/** What was filed of what is owed. Late and on time together are all that was filed. */
export interface Filing {
  owed: number;
  filed: number;
  onTime: number;
  late: number;
  missing: number;
  askedBack: number;
  extended: number;
}

export const filingOf = (rows: Iterable<Row>): Filing => {
  const all: Filing = { owed: 0, filed: 0, onTime: 0, late: 0, missing: 0, askedBack: 0, extended: 0 };
  for (const row of rows) {
    all.owed += number(row, 'o1_den') ?? 0;
    all.filed += number(row, 'o1_num') ?? 0;
    all.onTime += number(row, 'on_time') ?? 0;
    all.late += number(row, 'late') ?? 0;
    all.missing += number(row, 'o1_missing') ?? 0;
    all.askedBack += number(row, 'asked_back') ?? 0;
    all.extended += number(row, 'extended') ?? 0;
  }
  return all;
};

/**
 * How an organisation stands with a form: nothing owed; all there, on time or some late; some missing; none there, which is silent.
 * In a month that is not locked what is not there is still to come.
 */
export type FilingStanding = 'not-owed' | 'on-time' | 'late' | 'some' | 'silent' | 'to-come';

export function standingOfFiling(filing: Filing, isRunning: boolean): FilingStanding {
  if (filing.owed === 0) return 'not-owed';
  if (filing.filed === 0) return isRunning ? 'to-come' : 'silent';
  if (filing.missing > 0) return 'some';
  return filing.late > 0 ? 'late' : 'on-time';
}
