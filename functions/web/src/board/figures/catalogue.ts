import type { Bilingual } from '../../words/say';
import type { Row } from '../data/rows';
import type { Figure } from './figure';

const both = (vi: string, en: string): Bilingual => ({ vi, en });

type Extra = Partial<Omit<Figure, 'id' | 'table' | 'name' | 'counts'>>;

const share = (
  table: string,
  id: string,
  code: string,
  name: Bilingual,
  counts: Bilingual,
  extra: Extra = {},
): Figure => ({
  id,
  code,
  table,
  name,
  counts,
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

const sum = (
  table: string,
  id: string,
  code: string,
  name: Bilingual,
  counts: Bilingual,
  extra: Extra = {},
): Figure => ({
  id,
  code,
  table,
  name,
  counts,
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

const sheets = both('biểu', 'sheets');
const cells = both('chi bộ', 'cells');
const members = both('đảng viên', 'members');

/** Every figure that the board sees, in the order in which lists show them. Names are those of the rules (`GET /api/explain`). */
export const figures = {
  r1: share(reporting, 'r1', 'R1', both('Đầy đủ báo cáo', 'Completeness'), sheets),
  r2: share(reporting, 'r2', 'R2', both('Đúng hạn', 'On time'), sheets),
  r2b: share(reporting, 'r2b', 'R2b', both('Đúng hạn theo thiết bị', 'On time by device'), sheets),
  o1: share(obligation, 'o1', 'O1', both('Biểu đã nộp', 'Sheets filed'), sheets),
  onTime: sum(obligation, 'on_time', 'O1', both('Biểu nộp đúng hạn', 'Sheets filed on time'), sheets),
  late: sum(obligation, 'late', 'O1', both('Biểu nộp muộn', 'Sheets filed late'), sheets),
  m1: share(meetings, 'm1', 'M1', both('Chấp hành chế độ sinh hoạt', 'Meeting compliance'), cells),
  m1a: share(meetings, 'm1a', 'M1a', both('Có sinh hoạt dưới mọi hình thức', 'Held in any form'), cells),
  m1c: share(meetings, 'm1c', 'M1c', both('Sinh hoạt bù', 'Made up late'), cells, { moreIsBetter: null }),
  m3: share(
    meetings,
    'm3',
    'M3',
    both('Tỷ lệ dự sinh hoạt', 'Attendance'),
    both('lượt đảng viên', 'attendances'),
    unknownIfMissing,
  ),
  m4Prepared: share(
    meetings,
    'm4_prepared',
    'M4',
    both('Chuẩn bị trước nội dung', 'Prepared beforehand'),
    both('buổi', 'meetings'),
    unknownIfMissing,
  ),
  m4SelfCriticism: share(
    meetings,
    'm4_self_criticism',
    'M4',
    both('Tự phê bình và phê bình', 'Self-criticism'),
    both('buổi', 'meetings'),
    unknownIfMissing,
  ),
  m4Resolution: share(
    meetings,
    'm4_resolution',
    'M4',
    both('Ban hành nghị quyết', 'Resolution adopted'),
    both('buổi', 'meetings'),
    unknownIfMissing,
  ),
  m4Issues: share(
    meetings,
    'm4_issues',
    'M4',
    both('Giải quyết vấn đề', 'Issues settled'),
    both('vấn đề', 'issues'),
    unknownIfMissing,
  ),
  m5Good: share(
    meetings,
    'm5_good',
    'M5',
    both('Chất lượng sinh hoạt: tốt', 'Meeting quality: good'),
    both('buổi', 'meetings'),
    { ...unknownIfMissing, explained: 'm5', moreIsBetter: null },
  ),
  m5Fair: share(
    meetings,
    'm5_fair',
    'M5',
    both('Chất lượng sinh hoạt: khá', 'Meeting quality: fair'),
    both('buổi', 'meetings'),
    { ...unknownIfMissing, explained: 'm5', moreIsBetter: null },
  ),
  m5Average: share(
    meetings,
    'm5_average',
    'M5',
    both('Chất lượng sinh hoạt: trung bình', 'Meeting quality: average'),
    both('buổi', 'meetings'),
    { ...unknownIfMissing, explained: 'm5', moreIsBetter: null },
  ),
  m5Poor: share(
    meetings,
    'm5_poor',
    'M5',
    both('Chất lượng sinh hoạt: kém', 'Meeting quality: poor'),
    both('buổi', 'meetings'),
    { ...unknownIfMissing, explained: 'm5', moreIsBetter: null },
  ),
  gap: sum(
    meetings,
    'gap_at_least',
    'M2',
    both('Khoảng cách giữa các buổi sinh hoạt', 'Gap between meetings'),
    both('tháng', 'months'),
    { ...asItWas, explained: 'm2' },
  ),
  c1: share(rotation, 'c1', 'C1', both('Cụm có sinh hoạt luân phiên', 'Cluster session'), both('cụm', 'clusters'), {
    rolls: false,
  }),
  c2: share(rotation, 'c2', 'C2', both('Chi bộ đã chủ trì luân phiên', 'Host coverage'), cells, asItWas),
  c3: share(
    rotation,
    'c3',
    'C3',
    both('Chi bộ dự sinh hoạt của nhau', 'Cross-visits'),
    both('cặp chi bộ', 'pairs of cells'),
    { ...asItWas, moreIsBetter: null },
  ),
  v1: share(village, 'v1', 'V1', both('Thôn họp hợp lệ', 'Village meetings'), both('thôn', 'villages')),
  d1: share(supervising, 'd1', 'D1', both('Dự họp cấp trên', 'Supervising meetings'), both('cuộc họp', 'meetings')),
  d1b: share(
    supervising,
    'd1b',
    'D1b',
    both('Dự họp cấp trên, kể cả người dự thay', 'Supervising meetings, delegates included'),
    both('cuộc họp', 'meetings'),
  ),
  d2: share(
    supervising,
    'd2',
    'D2',
    both('Vấn đề được giải quyết tại chỗ', 'Issues settled on the spot'),
    both('vấn đề', 'issues'),
    unknownIfMissing,
  ),
  a1: share(days, 'a1', 'A1', both('Ngày học việc hằng tuần', 'Weekly days of apprenticeship'), both('ngày', 'days')),
  a1v: share(
    days,
    'a1v',
    'A1v',
    both('Thôn và ngành dọc có học việc trong quý', 'Sector rotation'),
    both('cặp thôn–ngành', 'village–sector pairs'),
    stock,
  ),
  a2: share(terms, 'a2', 'A2', both('Kỳ học việc tại cấp trên trong năm', 'Yearly terms'), both('chức danh', 'posts'), {
    ...ofThisYear,
    moreIsBetter: null,
  }),
  a2LastYear: share(
    terms,
    'a2',
    'A2',
    both('Kỳ học việc tại cấp trên của năm trước', 'Terms of the year before'),
    both('chức danh', 'posts'),
    { ...ofLastYear, moreIsBetter: null },
  ),
  a2InProgress: sum(
    terms,
    'a2_in_progress',
    'A2',
    both('Kỳ học việc đang diễn ra', 'Terms in progress'),
    both('chức danh', 'posts'),
    ofThisYear,
  ),
  a2Short: sum(
    terms,
    'a2_short',
    'A2',
    both('Kỳ học việc ngắn hơn quy định', 'Short terms'),
    both('chức danh', 'posts'),
    ofThisYear,
  ),
  a2Long: sum(
    terms,
    'a2_long',
    'A2',
    both('Kỳ học việc dài hơn quy định', 'Long terms'),
    both('chức danh', 'posts'),
    ofThisYear,
  ),
  a2Interrupted: sum(
    terms,
    'a2_interrupted',
    'A2',
    both('Kỳ học việc bị ngắt', 'Interrupted terms'),
    both('chức danh', 'posts'),
    ofThisYear,
  ),
  a2mDays: sum(
    terms,
    'a2m_term_days',
    'A2m',
    both('Thời gian học việc tại cấp trên trong tháng', 'Load of terms'),
    both('ngày-người', 'person-days'),
    { explained: 'a2m', missing: 'a2m_missing' },
  ),
  a2mAway: sum(
    terms,
    'a2m_leaders_away',
    'A2m',
    both('Lãnh đạo xã đang học việc', 'Leaders away'),
    both('người', 'people'),
    { ...stock, explained: 'a2m_leaders', missing: 'a2m_missing' },
  ),
  h1: share(households, 'h1', 'H1', both('Hộ có đảng viên phụ trách', 'Households covered'), both('hộ', 'households'), {
    ...stock,
    moreIsBetter: null,
  }),
  h1b: share(
    households,
    'h1b',
    'H1b',
    both('Ngày-hộ có đảng viên phụ trách', 'Coverage over time'),
    both('ngày-hộ', 'household-days'),
    { moreIsBetter: null },
  ),
  h2: share(reports, 'h2', 'H2', both('Đảng viên phụ trách hộ', 'Members in charge'), members, {
    ...stock,
    moreIsBetter: null,
  }),
  h2bHouseholds: sum(
    reports,
    'h2b_households',
    'H2b',
    both('Lượt hộ được phụ trách', 'Households carried'),
    both('hộ', 'households'),
    { ...stock, explained: 'h2b' },
  ),
  h2bOverCap: sum(
    reports,
    'h2b_over_cap',
    'H2b',
    both('Đảng viên phụ trách quá số hộ quy định', 'Members over the cap'),
    members,
    { ...stock, explained: 'h2b' },
  ),
  h3: share(
    households,
    'h3',
    'H3',
    both('Hộ được tiếp xúc', 'Households contacted'),
    both('hộ', 'households'),
    unknownIfMissing,
  ),
  membersInYear: sum(
    reports,
    'members_first_in_charge_in_year',
    'H2',
    both('Đảng viên lần đầu phụ trách hộ trong năm', 'Members in charge for the first time in the year'),
    members,
  ),
  householdsInYear: sum(
    households,
    'households_first_in_charge_in_year',
    'H1',
    both('Hộ lần đầu được phụ trách trong năm', 'Households in charge for the first time in the year'),
    both('hộ', 'households'),
  ),
  s1: share(reports, 's1', 'S1', both('Đảng viên tự nhận xếp loại', 'Self-rated members'), members),
  s2Self: share(ratings, 's2_self', 'S2', both('Đảng viên theo mức tự nhận', 'Members by self-rating'), members, {
    ...unknownIfMissing,
    moreIsBetter: null,
  }),
  s2Agreed: share(
    ratings,
    's2_agreed',
    'S2',
    both('Đảng viên theo mức chi bộ thống nhất', 'Members by agreed rating'),
    members,
    { ...unknownIfMissing, moreIsBetter: null },
  ),
  s3Below: share(reports, 's3_below', 'S3', both('Thống nhất thấp hơn tự nhận', 'Agreed below self-rating'), members, {
    ...unknownIfMissing,
    explained: 's3',
    moreIsBetter: null,
  }),
  s3At: share(reports, 's3_at', 'S3', both('Thống nhất bằng tự nhận', 'Agreed at self-rating'), members, {
    ...unknownIfMissing,
    explained: 's3',
    moreIsBetter: null,
  }),
  s3Above: share(reports, 's3_above', 'S3', both('Thống nhất cao hơn tự nhận', 'Agreed above self-rating'), members, {
    ...unknownIfMissing,
    explained: 's3',
    moreIsBetter: null,
  }),
  s4: share(reports, 's4', 'S4', both('Báo cáo kết quả nhiệm vụ', 'Task reports'), members, unknownIfMissing),
  s4Tasks: share(
    reports,
    's4_tasks',
    'S4',
    both('Nhiệm vụ hoàn thành', 'Tasks done'),
    both('nhiệm vụ', 'tasks'),
    unknownIfMissing,
  ),
  e1: share(
    models,
    'e1',
    'E1',
    both('Mô hình kinh tế hộ có hiệu quả', 'Effective household-economy models'),
    both('mô hình', 'models'),
    { ...stock, ...unknownIfMissing, moreIsBetter: null },
  ),
  e1p: sum(
    models,
    'e1p_owners',
    'E1p',
    both('Chủ mô hình có hiệu quả trong 36 tháng', 'Owners of effective models in 36 months'),
    both('người', 'people'),
    { ...stock, explained: 'e1p' },
  ),
  n1: share(rural, 'n1', 'N1', both('Xã đạt chuẩn nông thôn mới', 'New Rural communes'), both('xã', 'communes'), {
    ...stock,
    moreIsBetter: null,
  }),
  criteria: share(
    rural,
    'criteria',
    'N1',
    both('Tiêu chí nông thôn mới', 'New Rural criteria'),
    both('tiêu chí', 'criteria'),
    { ...stock, num: 'criteria_met', den: 'criteria', missing: 'n1_missing', missingCounts: false, moreIsBetter: null },
  ),
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
