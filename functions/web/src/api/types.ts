import type { Bilingual } from '../words/say';

/** A value as it is sent: text (a day, an option, a code), number, yes or no, list of codes. Undefined: not given. */
export type Value = string | number | boolean | string[];
export type Values = Record<string, Value | undefined>;

export type FieldType = 'date' | 'integer' | 'decimal' | 'yes-no' | 'choice' | 'code' | 'code-list' | 'text';
export type UnitLevel = 'cell' | 'village' | 'commune';

export interface Option {
  value: string;
  caption: Bilingual;
}

export interface Field {
  name: string;
  type: FieldType;
  caption: Bilingual;
  required: boolean;
  minimum?: number;
  maximum?: number;
  options?: Option[];
  codeOf?: string;
}

/** What the fields of a row owe each other, or the rows of a sheet. */
export interface RowRule extends Bilingual {
  kind: string;
  fields: string[];
  /** The field at which a breach is told. */
  at?: string;
  against?: string[];
  less?: string[];
  value?: string;
  againstValue?: string;
  /** A row that has this problem is not told the other one too. */
  unless?: string;
  code: string;
}

export interface Form {
  code: string;
  name: Bilingual;
  unitLevel: UnitLevel;
  /** The fields that tell two rows apart; none where a sheet has one row. */
  rowKey: string[];
  fields: Field[];
  rules: RowRule[];
}

export interface UnitName extends Bilingual {
  code: string;
}

export interface OpenMonth {
  month: string;
  opensAt: string;
  onTimeBefore: string;
  lockedFrom: string;
}

/** Where one signs in and out with an account of the office; neither where there is no gate. */
export interface SignInOffer {
  entra?: string;
  signOut?: string;
}

export interface Me {
  key: string;
  role: 'organization' | 'board' | 'operator';
  now: string;
  organization?: UnitName;
  firstMonth: string;
  months: OpenMonth[];
  units: Record<UnitLevel, UnitName[]>;
}

export interface Choice extends Bilingual {
  code: string;
  group?: Bilingual;
}

export interface DayRange {
  field: string;
  first?: string;
  last?: string;
  notAfterToday: boolean;
}

export interface Prefill {
  form: string;
  month: string;
  unit: UnitName;
  onTimeBefore: string;
  lockedFrom: string;
  days: DayRange[];
  codes: Record<string, Choice[]>;
  rows: Values[];
  /** The month before, if rows were taken from its sheet. */
  before?: string;
}

export interface MonthRegister {
  month: string;
  codes: Record<string, Choice[]>;
}

export type ObligationState =
  | 'outstanding'
  | 'overdue'
  | 'filed'
  | 'filed-late'
  | 'asked-back'
  | 'missing'
  | 'not-expected';

export interface Obligation {
  organization: string;
  form: string;
  unit: string;
  unitName: string;
  state: ObligationState;
  due?: string;
  revision?: number;
  receipt?: string;
  receivedAt?: string;
  extension?: { until: string; reason?: string };
  review?: { verdict: 'accepted' | 'asked-back'; reason?: string; at: string };
  why?: Bilingual;
}

export interface Warning extends Bilingual {
  code: string;
  place: string;
  concerns?: string[];
  asksConfirmation?: boolean;
  confirmed?: boolean;
}

export type ReceiptStatus = 'accepted' | 'already-accepted' | 'filed-for-restatement' | 'valid';

export interface Receipt {
  receipt?: string;
  form: string;
  month: string;
  unit: string;
  revision: number;
  id: string;
  contentHash: string;
  receivedAt: string;
  status: ReceiptStatus;
  onTime: boolean;
  warnings?: Warning[];
}

export interface ProblemEntry extends Bilingual {
  code: string;
  place?: string;
  /** Where in the file that was sent. */
  source?: string;
}

export interface ProblemDocument extends Bilingual {
  status: number;
  code: string;
  problems: ProblemEntry[];
  currentRevision?: number;
}

export interface RevisionView {
  revision: number;
  base: number;
  kind: 'rows' | 'nil' | 'withdrawal';
  reason?: string;
  receipt: string;
  id: string;
  receivedAt: string;
  rowCount: number;
}

export interface SheetView {
  form: string;
  month: string;
  unit: string;
  organization: string;
  revision: number;
  kind?: 'rows' | 'nil' | 'withdrawal';
  reason?: string;
  rows: Values[];
  history: RevisionView[];
  forRestatement: RevisionView[];
}

/** A sheet on its way, as the API takes it. */
export interface Submission {
  id: string;
  form: string;
  month: string;
  unit: string;
  base: number;
  nil?: true;
  withdraw?: true;
  reason?: string;
  rows?: Values[];
  confirmed?: true;
  finalisedAt: string;
  sentAt: string;
}
