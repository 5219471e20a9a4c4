import { signal } from '@preact/signals';

export type Language = 'vi' | 'en';

export interface Bilingual {
  vi: string;
  en: string;
}

/** The language of the page. Vietnamese unless this device was switched. */
export const language = signal<Language>('vi');

/** A sentence in the language of the page: both are written where it is said, so neither can be forgotten. */
export const say = (vi: string, en: string): string => (language.value === 'vi' ? vi : en);

/** What came in both languages. */
export const read = (text: Bilingual | undefined): string => (text ? say(text.vi, text.en) : '');
