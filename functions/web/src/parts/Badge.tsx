import type { Standing } from '../sheets/standing';
import { standingWords } from '../words/standings';

export function Badge({ standing }: { standing: Standing }) {
  const { text, tone } = standingWords(standing);
  return <span class={`badge ${tone}`}>{text}</span>;
}
