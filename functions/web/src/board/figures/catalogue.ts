import type { Bilingual } from '../../words/say';
import type { Row } from '../data/rows';
import type { Figure } from './figure';
import { words } from './words';

/** A name that no figure of the dictionary has. */
const own = (vi: string, en: string): Bilingual => ({ vi, en });

type Extra = Partial<Omit<Figure, 'id' | 'table' | 'counts'>>;

/** Name and unit of a figure, a part or a column of it, as the dictionary of the datasets has them. */
function wordsOf(table: string, id: string, explained = id): Pick<Figure, 'name' | 'counts'> {
  const said = words[`${table}/${id}`] ?? words[`${table}/${explained}`];
  if (!said) throw new Error(`The dictionary tells nothing of ${id} in ${table}.`);
  const [vi, en, unitVi, unitEn] = said;
  return { name: { vi, en }, counts: { vi: unitVi, en: unitEn } };
}

const share = (table: string, id: string, code: string, extra: Extra = {}): Figure => ({
  id,
  code,
  table,
  ...wordsOf(table, id, extra.explained),
  kind: 'share',
  num: `${id}_num`,
  den: `${id}_den`,
  missing: `${id}_missing`,
  missingCounts: true,
  moreIsBetter: true,
  overMonths: true,
  rolls: true,
  ...extra,
});

const sum = (table: string, id: string, code: string, extra: Extra = {}): Figure => ({
  id,
  code,
  table,
  ...wordsOf(table, id, extra.explained),
  kind: 'sum',
  num: id,
  missingCounts: false,
  moreIsBetter: null,
  overMonths: true,
  rolls: true,
  ...extra,
});

/** Nothing is known of a unit whose sheet is missing: it is outside the denominator. */
const unknownIfMissing: Extra = { missingCounts: false };
/** As things stand at the end of a month: never summed over months. */
const stock: Extra = { overMonths: false };
/** Pairs and turns exist as they were only. */
const asItWas: Extra = { rolls: false, overMonths: false };

/** Terms begun in the year of the month, or in the one before: each month knows both. */
const begunInYear = (row: Row, yearsBefore: number): boolean =>
  row.term_year === Number(String(row.month_start).slice(0, 4)) - yearsBefore;
const ofThisYear: Extra = { ...stock, only: (row) => begunInYear(row, 0) };
const ofLastYear: Extra = { ...stock, only: (row) => begunInYear(row, 1) };

const [reporting, obligation, meetings, rotation, village, supervising] = [
  'fact_reporting',
  'fact_obligation',
  'fact_meeting_compliance',
  'fact_cluster_rotation',
  'fact_village_meeting',
  'fact_supervising_meeting',
] as const;
const [days, terms, households, reports, ratings, models, rural] = [
  'fact_apprenticeship_rotation',
  'fact_apprenticeship_term',
  'fact_household_coverage',
  'fact_member_report',
  'fact_member_rating',
  'fact_economic_model',
  'fact_new_rural',
] as const;

/** Every figure that the board sees, in the order in which lists show them. Names and units are those of the dictionary. */
export const figures = {
  r1: share(reporting, 'r1', 'R1'),
  r2: share(reporting, 'r2', 'R2'),
  r2b: share(reporting, 'r2b', 'R2b'),
  o1: share(obligation, 'o1', 'O1'),
  onTime: sum(obligation, 'on_time', 'O1'),
  late: sum(obligation, 'late', 'O1'),
  m1: share(meetings, 'm1', 'M1'),
  m1a: share(meetings, 'm1a', 'M1a'),
  m1c: share(meetings, 'm1c', 'M1c', { moreIsBetter: null }),
  m3: share(meetings, 'm3', 'M3', unknownIfMissing),
  m4Prepared: share(meetings, 'm4_prepared', 'M4', unknownIfMissing),
  m4SelfCriticism: share(meetings, 'm4_self_criticism', 'M4', unknownIfMissing),
  m4Resolution: share(meetings, 'm4_resolution', 'M4', unknownIfMissing),
  m4Issues: share(meetings, 'm4_issues', 'M4', unknownIfMissing),
  m5Good: share(meetings, 'm5_good', 'M5', { ...unknownIfMissing, explained: 'm5', moreIsBetter: null }),
  m5Fair: share(meetings, 'm5_fair', 'M5', { ...unknownIfMissing, explained: 'm5', moreIsBetter: null }),
  m5Average: share(meetings, 'm5_average', 'M5', { ...unknownIfMissing, explained: 'm5', moreIsBetter: null }),
  m5Poor: share(meetings, 'm5_poor', 'M5', { ...unknownIfMissing, explained: 'm5', moreIsBetter: null }),
  gap: sum(meetings, 'gap_at_least', 'M2', { ...asItWas, explained: 'm2' }),
  c1: share(rotation, 'c1', 'C1', {
    rolls: false,
  }),
  c2: share(rotation, 'c2', 'C2', asItWas),
  c3: share(rotation, 'c3', 'C3', { ...asItWas, moreIsBetter: null }),
  v1: share(village, 'v1', 'V1'),
  d1: share(supervising, 'd1', 'D1'),
  d1b: share(supervising, 'd1b', 'D1b'),
  d2: share(supervising, 'd2', 'D2', unknownIfMissing),
  a1: share(days, 'a1', 'A1'),
  a1v: share(days, 'a1v', 'A1v', stock),
  a2: share(terms, 'a2', 'A2', {
    ...ofThisYear,
    moreIsBetter: null,
  }),
  a2LastYear: share(terms, 'a2', 'A2', {
    ...ofLastYear,
    moreIsBetter: null,
    name: own('Kỳ học việc tại cấp trên của năm trước', 'Terms of the year before'),
  }),
  a2InProgress: sum(terms, 'a2_in_progress', 'A2', ofThisYear),
  a2Short: sum(terms, 'a2_short', 'A2', ofThisYear),
  a2Long: sum(terms, 'a2_long', 'A2', ofThisYear),
  a2Interrupted: sum(terms, 'a2_interrupted', 'A2', ofThisYear),
  a2mDays: sum(terms, 'a2m_term_days', 'A2m', { explained: 'a2m', missing: 'a2m_missing' }),
  a2mAway: sum(terms, 'a2m_leaders_away', 'A2m', { ...stock, explained: 'a2m_leaders', missing: 'a2m_missing' }),
  h1: share(households, 'h1', 'H1', {
    ...stock,
    moreIsBetter: null,
  }),
  h1b: share(households, 'h1b', 'H1b', { moreIsBetter: null }),
  h2: share(reports, 'h2', 'H2', {
    ...stock,
    moreIsBetter: null,
  }),
  h2bHouseholds: sum(reports, 'h2b_households', 'H2b', { ...stock, explained: 'h2b' }),
  h2bOverCap: sum(reports, 'h2b_over_cap', 'H2b', { ...stock, explained: 'h2b' }),
  h3: share(households, 'h3', 'H3', unknownIfMissing),
  membersInYear: sum(reports, 'members_first_in_charge_in_year', 'H2'),
  householdsInYear: sum(households, 'households_first_in_charge_in_year', 'H1'),
  s1: share(reports, 's1', 'S1'),
  s2Self: share(ratings, 's2_self', 'S2', {
    ...unknownIfMissing,
    moreIsBetter: null,
  }),
  s2Agreed: share(ratings, 's2_agreed', 'S2', { ...unknownIfMissing, moreIsBetter: null }),
  s3Below: share(reports, 's3_below', 'S3', {
    ...unknownIfMissing,
    explained: 's3',
    moreIsBetter: null,
  }),
  s3At: share(reports, 's3_at', 'S3', {
    ...unknownIfMissing,
    explained: 's3',
    moreIsBetter: null,
  }),
  s3Above: share(reports, 's3_above', 'S3', {
    ...unknownIfMissing,
    explained: 's3',
    moreIsBetter: null,
  }),
  s4: share(reports, 's4', 'S4', unknownIfMissing),
  s4Tasks: share(reports, 's4_tasks', 'S4', unknownIfMissing),
  e1: share(models, 'e1', 'E1', { ...stock, ...unknownIfMissing, moreIsBetter: null }),
  e1p: sum(models, 'e1p_owners', 'E1p', { ...stock, explained: 'e1p' }),
  n1: share(rural, 'n1', 'N1', {
    ...stock,
    moreIsBetter: null,
  }),
  criteria: share(rural, 'criteria', 'N1', {
    ...stock,
    num: 'criteria_met',
    den: 'criteria',
    missing: 'n1_missing',
    missingCounts: false,
    moreIsBetter: null,
  }),
} as const satisfies Record<string, Figure>;

export type FigureName = keyof typeof figures;

const byName = new Map<string, Figure>(Object.entries(figures));

/** The figure of a name, as addresses have it; undefined of one that there is not. */
export const figureNamed = (name: string | undefined): Figure | undefined => byName.get(name ?? '');

/** The name of a figure, as addresses have it. */
export function nameOfFigure(figure: Figure): string {
  for (const [name, known] of byName) if (known === figure) return name;
  throw new Error(`The figure ${figure.id} is not in the catalogue.`);
}
