import { say } from '../../words/say';
import type { Figure } from '../figures/figure';

/** What the looks of a matrix mean. */
export function Legend({
  figure,
  withheld = false,
  ofOne = false,
}: {
  figure?: Figure;
  withheld?: boolean;
  ofOne?: boolean;
}) {
  const judged = figure?.kind === 'share' && figure.moreIsBetter !== null;
  return (
    <ul class="legend" aria-label={say('Chú giải', 'Legend')}>
      {ofOne && (
        <li>
          <span class="fig met">✓</span> {say('đạt', 'met')}
          <span class="fig unmet">✕</span> {say('chưa đạt', 'not met')}
        </li>
      )}
      {judged && !ofOne && (
        <li class="legend-scale">
          {[
            ['level-5', '≥ 95%'],
            ['level-4', '85–95'],
            ['level-3', '70–85'],
            ['level-2', '50–70'],
            ['level-1', '< 50%'],
          ].map(([look, text]) => (
            <span key={look} class={`fig ${look}`}>
              {text}
            </span>
          ))}
        </li>
      )}
      <li>
        <span class="fig running value">82</span> {say('tháng chưa chốt', 'month not final')}
      </li>
      <li>
        <span class="fig missing">{say('thiếu', 'missing')}</span> {say('chưa nộp biểu', 'no sheet')}
      </li>
      {figure?.kind !== 'sum' && !ofOne && (
        <li>
          <span class="fig level-4 partial">88</span> {say('một phần chưa nộp', 'some sheets missing')}
        </li>
      )}
      <li>
        <span class="fig none">–</span> {say('không phải tính', 'nothing to count')}
      </li>
      {withheld && (
        <li>
          <span class="fig withheld">{say('kín', 'withheld')}</span>{' '}
          {say('giữ kín, dưới 5 người', 'withheld, fewer than 5')}
        </li>
      )}
    </ul>
  );
}
