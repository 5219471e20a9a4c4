import Dexie, { type Table } from 'dexie';
import type {
  Form,
  Me,
  MonthRegister,
  Obligation,
  Prefill,
  ProblemDocument,
  Receipt,
  SignInOffer,
  Values,
} from '../api/types';
import type { SigningDevice } from '../bundle/device';
import type { Waiting } from '../outbox/order';
import type { SheetProblem } from '../sheets/check';
import type { SheetName } from '../sheets/key';
import type { Row } from '../sheets/rows';
import type { Language } from '../words/say';

/** Who is signed in on this device. */
export interface Session {
  id: 'current';
  /** The key, or `entra`: then the browser's cookie says who asks, and nothing secret lies here. */
  secret: string;
  /** Of who signed in with Entra ID: where that begins and ends. */
  offer?: SignInOffer;
  me: Me;
  /** The server's clock less the device's, in milliseconds. */
  clockAhead: number;
  /** The server no longer knows the key: what waits goes on waiting. */
  refused?: boolean;
}

export type SheetKind = 'rows' | 'nil' | 'withdraw';

/** A sheet in work. It is stored at each keystroke. */
export interface Draft extends SheetName {
  key: string;
  base: number;
  /** What stood when the work began: the rows of revision `base`, or none for a first sheet. */
  before: Values[];
  kind: SheetKind;
  reason: string;
  rows: Row[];
  changedAt: number;
  /** Somebody said that the unusual figures are right. */
  confirmed?: boolean;
  /** What the server said of it when it came back. */
  returned?: { document: ProblemDocument; problems: SheetProblem[]; at: number };
  /** Somebody else filed this revision meanwhile. */
  conflict?: { currentRevision: number; at: number };
  /** The month is locked: it goes to the board, outside the figures. */
  forRestatement?: boolean;
}

/** A finished sheet that waits for a signal. */
export interface OutboxItem extends SheetName, Waiting {
  /** The UUID of the revision: sent twice, it is the same one. */
  id: string;
  base: number;
  before: Values[];
  kind: SheetKind;
  reason: string;
  rows: Values[];
  confirmed?: boolean;
  forRestatement?: boolean;
  /** When the clerk finished, by the device's clock. */
  finalisedAt: string;
  attempts: number;
}

/** A receipt, kept for as long as the device is signed in. */
export interface KeptReceipt extends Receipt {
  key: string;
  finalisedAt: string;
  kind: SheetKind;
  rowCount: number;
}

/** A sheet as it stands on the server, as far as this device knows. */
export interface KnownSheet extends SheetName {
  key: string;
  revision: number;
  kind: SheetKind | undefined;
  reason: string;
  rows: Values[];
  receipt?: string;
  receivedAt?: string;
  knownAt: number;
}

export interface Kept<T> {
  key: string;
  value: T;
  at: number;
}

/**
 * All that the app keeps on the device. A new version of the app that changes a table adds a version with an upgrade below, and never takes
 * one away: a phone that was off for a year must find its drafts.
 */
export class DeviceStore extends Dexie {
  declare session: Table<Session, string>;
  declare settings: Table<{ id: 'device'; language: Language }, string>;
  declare drafts: Table<Draft, string>;
  declare outbox: Table<OutboxItem, number>;
  declare receipts: Table<KeptReceipt, string>;
  declare sheets: Table<KnownSheet, string>;
  declare forms: Table<Kept<Form[]>, string>;
  declare prefills: Table<Kept<Prefill>, string>;
  declare registers: Table<Kept<MonthRegister>, string>;
  declare obligations: Table<Kept<Obligation[]>, string>;
  declare devices: Table<SigningDevice, string>;

  constructor(name = 'pipeline') {
    super(name);
    this.version(1).stores({
      session: 'id',
      settings: 'id',
      drafts: 'key, month',
      outbox: '++seq, key, id',
      receipts: 'receipt, key, month',
      sheets: 'key, month',
      forms: 'key',
      prefills: 'key',
      registers: 'key',
      obligations: 'key',
    });
    this.version(2).stores({ devices: 'id' });
  }
}

export const db = new DeviceStore();
