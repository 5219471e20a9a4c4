/** Which sheet: one form, for one unit, for one month. */
export interface SheetName {
  month: string;
  form: string;
  unit: string;
}

/** The name as one text, by which the device's store finds everything of the sheet. */
export const keyOf = (sheet: SheetName): string => `${sheet.month}/${sheet.form}/${sheet.unit}`;

export const addressOf = (sheet: SheetName): string => `#/${keyOf(sheet)}`;
