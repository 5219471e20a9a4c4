import { saidMonth } from '../words/dates';
import { read, say } from '../words/say';
import type { PageName } from './address';
import type { PublishedMonth } from './data/directory';
import type { Cell } from './figures/cell';
import type { Figure } from './figures/figure';
import { saidNumber, saidOf, saidPercent } from './figures/format';

export const pageName = (page: PageName): string => {
  switch (page) {
    case 'overview':
      return say('Tổng quan', 'Overview');
    case 'reporting':
      return say('Nộp báo cáo', 'Reporting');
    case 'meetings':
      return say('Sinh hoạt chi bộ', 'Cell meetings');
    case 'rotation':
      return say('Luân phiên', 'Rotation');
    case 'apprenticeship':
      return say('Học việc', 'Apprenticeship');
    case 'households':
      return say('Phụ trách hộ', 'Households');
    case 'ratings':
      return say('Xếp loại', 'Ratings');
    case 'outcomes':
      return say('Họp và kết quả', 'Meetings and results');
    case 'commune':
      return say('Từng tổ chức', 'One organisation');
    case 'ledger':
      return say('Sổ theo dõi', 'Ledger');
    case 'restatements':
      return say('Điều chỉnh', 'Restatements');
  }
};

/** What there is at a place, whole: for those who hear it, and for the mouse that rests on it. */
export function saidCell(figure: Figure, cell: Cell): string {
  const counts = read(figure.counts);
  const missing =
    cell.sum.missing > 0
      ? say(`, ${saidNumber(cell.sum.missing)} chưa có biểu`, `, ${saidNumber(cell.sum.missing)} without a sheet`)
      : '';
  const running = cell.isRunning ? say(', tháng chưa chốt', ', month not final') : '';
  switch (cell.standing) {
    case 'value':
      return figure.kind === 'share'
        ? `${saidPercent(cell.value)}, ${saidOf(cell.sum.num, cell.sum.den)} ${counts}${missing}${running}`
        : `${saidNumber(cell.value)} ${counts}${missing}${running}`;
    case 'missing':
      return cell.isRunning
        ? say('chưa có biểu, tháng đang chạy', 'no sheet yet, month still running')
        : say('thiếu biểu, chưa biết số liệu', 'sheets missing, nothing known');
    case 'none':
      return say('không có gì phải tính', 'nothing to count');
    case 'withheld':
      return withheldWhole();
    case 'absent':
      return say('không có trong tháng này', 'not there in this month');
  }
}

export const withheldWhole = (): string => say('giữ kín, dưới 5 người', 'withheld, fewer than 5');

export const stateOfMonth = (month: PublishedMonth): string => {
  if (month.state === 'open') return say('đang chạy', 'running');
  const name = read(month.stateName).toLocaleLowerCase();
  return month.state === 'restated' ? `${name}, ${say('bản', 'version')} ${month.version}` : name;
};

/** A month with its state, as a sentence has it. */
export const monthWithState = (month: PublishedMonth): string => `${saidMonth(month.month)} (${stateOfMonth(month)})`;
