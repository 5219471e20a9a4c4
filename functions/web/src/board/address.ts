import { signal } from '@preact/signals';

/** The pages of the dashboard, in the order of the menu. */
export const pages = [
  'overview',
  'reporting',
  'meetings',
  'rotation',
  'apprenticeship',
  'households',
  'ratings',
  'outcomes',
  'commune',
  'ledger',
  'restatements',
] as const;

export type PageName = (typeof pages)[number];

/** Units as they were in each month, or rolled into those that stand for them now. */
export type View = 'then' | 'now';

/** Which figure of which rows is explained: the figure's name, its month, and what the rows are of (`org` and columns, with their values). */
export interface Asked {
  figure: string;
  month: string;
  of: Readonly<Record<string, string>>;
}

/** All that decides what a page shows. It stands in the address, so that a link shows the same. */
export interface Where {
  page: PageName;
  month?: string;
  /** One organisation only, by its code. */
  organization?: string;
  bloc?: string;
  view: View;
  /** What a page with a choice of figures shows. */
  figure?: string;
  order?: 'low';
  form?: string;
  state?: string;
  asked?: Asked;
}

const word = /^[a-z][A-Za-z0-9_-]{0,40}$/;
const code = /^[A-Z0-9][A-Z0-9-]{0,39}$/;
const monthName = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Reads an address; what makes no sense in it is left out. */
export function whereOf(hash: string): Where {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [first, second] = path.split('/');
  const named = pages.find((p) => p === second);
  const where: Where = { page: first === 'board' && named ? named : 'overview', view: 'then' };
  const given = new URLSearchParams(query);
  const take = (name: string, shape: RegExp): string | undefined => {
    const value = given.get(name);
    return value !== null && shape.test(value) ? value : undefined;
  };
  const [month, organization, bloc] = [take('month', monthName), take('of', code), take('bloc', word)];
  const [figure, form, state] = [take('figure', word), take('form', word), take('state', word)];
  if (month) where.month = month;
  if (organization) where.organization = organization;
  if (bloc) where.bloc = bloc;
  if (given.get('view') === 'now') where.view = 'now';
  if (figure) where.figure = figure;
  if (given.get('order') === 'low') where.order = 'low';
  if (form) where.form = form;
  if (state) where.state = state;
  const asked = askedOf(given.get('explain'));
  if (asked) where.asked = asked;
  return where;
}

/** The address of a page, the same for the same: what is at its default is left out. */
export function addressOf(where: Where): string {
  const given = new URLSearchParams();
  const put = (name: string, value: string | undefined): void => {
    if (value) given.set(name, value);
  };
  put('month', where.month);
  put('of', where.organization);
  put('bloc', where.bloc);
  if (where.view === 'now') given.set('view', 'now');
  put('figure', where.figure);
  put('order', where.order);
  put('form', where.form);
  put('state', where.state);
  if (where.asked) given.set('explain', textOf(where.asked));
  const query = given.toString().replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%7E/gi, '~');
  return `#/board/${where.page}${query ? `?${query}` : ''}`;
}

const textOf = ({ figure, month, of }: Asked): string =>
  [figure, month, ...Object.entries(of).map(([name, value]) => `${name}:${value}`)].join('~');

function askedOf(given: string | null): Asked | undefined {
  const [figure = '', month = '', ...rest] = (given ?? '').split('~');
  if (!word.test(figure) || !monthName.test(month)) return undefined;
  const of: Record<string, string> = {};
  for (const part of rest) {
    const at = part.indexOf(':');
    if (at < 1 || !/^[a-z_]{1,40}$/.test(part.slice(0, at)) || !/^[A-Za-z0-9-]{1,60}$/.test(part.slice(at + 1)))
      return undefined;
    of[part.slice(0, at)] = part.slice(at + 1);
  }
  return { figure, month, of };
}

/** Where we are. */
export const where = signal<Where>(whereOf(typeof location === 'undefined' ? '' : location.hash));

if (typeof addEventListener !== 'undefined') {
  addEventListener('hashchange', () => {
    where.value = whereOf(location.hash);
  });
}

/** The address with something else about it; undefined takes it out. */
export function changed(change: { [K in keyof Where]?: Where[K] | undefined }): string {
  const next: Record<string, unknown> = { ...where.value, ...change };
  for (const name of Object.keys(next)) if (next[name] === undefined) delete next[name];
  return addressOf(next as unknown as Where);
}

/** The address of another page with the same filters: what belongs to one page alone stays behind. */
export const pageAddress = (page: PageName, change: Partial<Where> = {}): string => {
  const { month, organization, bloc, view } = where.value;
  return addressOf({
    ...(month ? { month } : {}),
    ...(organization && page !== 'overview' ? { organization } : {}),
    ...(bloc ? { bloc } : {}),
    view,
    page,
    ...change,
  });
};

/** Goes there; the back button comes back. */
export function go(address: string): void {
  if (location.hash !== address) location.hash = address;
}
