import type { Form, Values } from '../src/api/types';
import type { OutboxItem } from '../src/store/db';

/** Builders: everything has a default that changes nothing, so that a test names only what matters. */

const both = (text: string) => ({ vi: text, en: text });

export const aForm = (more: Partial<Form> = {}): Form => ({
  code: 'village-meetings',
  name: both('Meetings'),
  unitLevel: 'village',
  rowKey: ['date'],
  fields: [
    { name: 'date', type: 'date', caption: both('Date'), required: true },
    { name: 'present', type: 'integer', caption: both('Present'), required: true, minimum: 0, maximum: 100 },
    { name: 'score', type: 'decimal', caption: both('Score'), required: false, minimum: 0, maximum: 100 },
    { name: 'minuted', type: 'yes-no', caption: both('Minuted'), required: true },
    {
      name: 'chair',
      type: 'choice',
      caption: both('Chair'),
      required: false,
      options: [{ value: 'village-head', caption: { vi: 'Trưởng thôn', en: 'Village head' } }],
    },
    { name: 'member', type: 'code', caption: both('Member'), required: false, codeOf: 'member' },
    { name: 'guests', type: 'code-list', caption: both('Guests'), required: false, codeOf: 'cell' },
  ],
  rules: [
    {
      kind: 'unique',
      fields: ['date'],
      code: 'village-meeting-repeated',
      ...both('This meeting has the date of row {row}.'),
    },
  ],
  ...more,
});

export const aRow = (more: Values = {}): Values => ({ date: '2020-01-05', present: 12, minuted: true, ...more });

export const anItem = (more: Partial<OutboxItem> = {}): OutboxItem => ({
  seq: 1,
  key: '2020-01/village-meetings/T1',
  month: '2020-01',
  form: 'village-meetings',
  unit: 'T1',
  id: '00000000-0000-4000-8000-000000000001',
  base: 0,
  before: [],
  kind: 'rows',
  reason: '',
  rows: [aRow()],
  finalisedAt: '2020-01-20T03:00:00.000Z',
  attempts: 0,
  notBefore: 0,
  ...more,
});
