import { describe, expect, it } from 'vitest';
import { asPrinted, codeOf, told } from '../src/receipt/checking';

describe('A receipt is checked by its code', () => {
  it('is read from behind the # of the address, as it is printed', () => {
    expect(codeOf('#0031-3r2m-j4gp-r')).toBe('0031-3R2M-J4GP-R');
    expect(codeOf('')).toBe('');
  });

  it('may be typed in any case, with blanks around it', () => {
    expect(asPrinted(' 0031-3r2m-j4gp-r ')).toBe('0031-3R2M-J4GP-R');
  });

  it('has a sentence of its own for each state, and says of what it does not know that it is unknown', () => {
    const states = [
      'counts',
      'replaced',
      'withdrawn',
      'filed-for-restatement',
      'waiting',
      'approved',
      'refused',
      'unknown',
    ];

    expect(new Set(states.map(told)).size).toBe(states.length);
    expect(told('something-new')).toBe(told('unknown'));
  });
});
