import { describe, expect, it } from 'vitest';
import { addressOf, type Where, whereOf } from '../../src/board/address';

describe('an address', () => {
  const addresses: Where[] = [
    { page: 'overview', view: 'then' },
    {
      page: 'meetings',
      view: 'now',
      month: '2019-03',
      organization: 'XA-NAM-DICH',
      bloc: 'rural',
      figure: 'm4SelfCriticism',
      order: 'low',
    },
    { page: 'ledger', view: 'then', month: '2020-01', form: 'cell-meetings', state: 'asked-back' },
    {
      page: 'reporting',
      view: 'then',
      asked: { figure: 'o1', month: '2019-12', of: { org: 'XA-BAN-MAY', form_key: '3' } },
    },
    { page: 'outcomes', view: 'then', asked: { figure: 'd1', month: '2019-12', of: { body: 'peoples-committee' } } },
  ];

  it('shows the same to whoever opens it', () => {
    for (const where of addresses) expect(whereOf(addressOf(where))).toEqual(where);
  });

  it('is the same for the same', () => {
    for (const where of addresses) expect(addressOf(whereOf(addressOf(where)))).toBe(addressOf(where));
  });

  it('leaves out what is as it is without', () => {
    expect(addressOf({ page: 'overview', view: 'then' })).toBe('#/board/overview');
  });

  it('can be read by people', () => {
    expect(addressOf(addresses[3] as Where)).toBe('#/board/reporting?explain=o1~2019-12~org:XA-BAN-MAY~form_key:3');
  });

  it('that makes no sense shows the overview, and what makes no sense in it is left out', () => {
    expect(whereOf('#/2020-01')).toEqual({ page: 'overview', view: 'then' });
    expect(whereOf('#/board/nothing')).toEqual({ page: 'overview', view: 'then' });
    expect(whereOf('#/board/meetings?month=2019-13&of=%3Cscript%3E&bloc=A%20B&explain=m1~2019-03~x')).toEqual({
      page: 'meetings',
      view: 'then',
    });
  });
});
