import { language, read } from '../../words/say';
import type { Directory, Organization, Unit } from './directory';
import { keyOf, type Row, text } from './rows';

interface Names {
  organizations: ReadonlyMap<string, Organization>;
  units: ReadonlyMap<string, Unit>;
}

const known = new WeakMap<Directory, Names>();

/** The newest version of each code names it. */
function namesOf(directory: Directory): Names {
  let names = known.get(directory);
  if (!names) {
    names = {
      organizations: new Map([...directory.organizations.values()].map((o) => [o.code, o])),
      units: new Map(
        [...directory.cells.values(), ...directory.villages.values(), ...directory.clusters.values()].map((u) => [
          u.code,
          u,
        ]),
      ),
    };
    known.set(directory, names);
  }
  return names;
}

export const organizationByCode = (directory: Directory, code: string): Organization | undefined =>
  namesOf(directory).organizations.get(code);

export const unitByCode = (directory: Directory, code: string): Unit | undefined => namesOf(directory).units.get(code);

/** A unit or organisation by its code, as people call it; the code itself of what has no name here. */
export function named(directory: Directory, code: string): string {
  const { organizations, units } = namesOf(directory);
  const organization = organizations.get(code);
  return units.get(code)?.name || (organization ? read(organization.short) : code);
}

export const formName = (directory: Directory, code: string): string => {
  for (const form of directory.forms.values()) if (form.code === code) return read(form.name);
  return code;
};

/** Codes of organisations in the order in which people look for them: committees of communes, agency blocs, cells; each by name. */
export function inOrder(organizations: Iterable<Organization>): Organization[] {
  const collator = new Intl.Collator(language.value === 'vi' ? 'vi' : 'en', { numeric: true });
  return [...organizations].sort(
    (a, b) =>
      rank(a.kind) - rank(b.kind) || collator.compare(read(a.short), read(b.short)) || (a.code < b.code ? -1 : 1),
  );
}

const rank = (kind: string): number => ['commune-committee', 'agency-bloc-committee', 'grassroots-cell'].indexOf(kind);

/** What a row of a fact table is of, in words: the smallest unit first. */
export function nameOfRow(directory: Directory, row: Row): { name: string; of: string } {
  const parts: string[] = [];
  const add = (part: string | undefined | null): void => {
    if (part) parts.push(part);
  };
  const coded = (map: ReadonlyMap<number, { name: { vi: string; en: string } }>, column: string): void => {
    const key = keyOf(row, column);
    if (key) add(read(map.get(key)?.name));
  };
  const unit = (map: ReadonlyMap<number, Unit>, column: string): void => {
    const key = keyOf(row, column);
    if (key) add(map.get(key)?.name);
  };
  unit(directory.villages, 'village_key');
  unit(directory.cells, 'cell_key');
  unit(directory.clusters, 'cluster_key');
  coded(directory.forms, 'form_key');
  coded(directory.sectors, 'sector_key');
  coded(directory.ratings, 'rating_key');
  add(read({ vi: text(row, 'body_vi') ?? '', en: text(row, 'body_en') ?? '' }));
  if (row.term_year) add(String(row.term_year));
  const owner = keyOf(row, 'organization_key');
  const organization = owner ? read(directory.organizations.get(owner)?.short) : '';
  return parts.length > 0 ? { name: parts.join(' · '), of: organization } : { name: organization, of: '' };
}
