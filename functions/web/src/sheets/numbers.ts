import type { Field, Value } from '../api/types';

/**
 * A number as people type it, with a comma or a point for decimals. What is not one stays as it was typed, so that nothing a person wrote is
 * lost, and the check says what is wrong with it.
 */
export function typedNumber(field: Field, text: string): Value | undefined {
  const plain = text.trim();
  if (plain === '') return undefined;
  const shape = field.type === 'integer' ? /^-?\d{1,9}$/ : /^-?\d{1,9}([.,]\d{1,2})?$/;
  return shape.test(plain) ? Number(plain.replace(',', '.')) : plain;
}

/** A number as it stands in its field, with a decimal comma. */
export const shownNumber = (value: Value | undefined): string =>
  value === undefined ? '' : typeof value === 'number' ? String(value).replace('.', ',') : String(value);
