import type { EChartsCoreOption } from 'echarts/core';
import { saidNumber, saidPercent, saidWholePercent } from '../figures/format';

export interface ChartSeries {
  name: string;
  color: Color;
  values: readonly (number | null)[];
}

export interface ChartData {
  /** Lines, or bars that stand on each other. */
  kind: 'lines' | 'stack';
  isShare: boolean;
  labels: readonly { name: string; short: string; isRunning: boolean }[];
  series: readonly ChartSeries[];
}

/** Told apart by everybody, also without green and red, and by their lightness on paper. */
export const colors = {
  teal: '#2a7f73',
  blue: '#3a679c',
  sand: '#dfae5b',
  brown: '#9a4f12',
  stone: '#b9b2a3',
  ink: '#4b463e',
} as const;

export type Color = keyof typeof colors;

const soft = '#5d574d';
const line = '#e4dfd3';
const font = '"Be Vietnam Pro", system-ui, sans-serif';

/** A chart of months. Running ones are drawn pale: they are no result yet. */
export function optionOf(data: ChartData): EChartsCoreOption {
  const said = (value: number | null): string => (data.isShare ? saidPercent(value) : saidNumber(value));
  return {
    animation: false,
    textStyle: { fontFamily: font, color: soft },
    grid: {
      left: 8,
      right: 12,
      top: 14,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    tooltip: {
      trigger: 'axis',
      confine: true,
      transitionDuration: 0,
      axisPointer: { type: data.kind === 'stack' ? 'shadow' : 'line' },
      formatter: (points: unknown) => tip(data, points as { dataIndex: number }[], said),
    },
    xAxis: {
      type: 'category',
      data: data.labels.map((l) => l.short),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: line } },
      axisLabel: { color: soft, fontSize: 12, hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      ...(data.isShare ? { max: 1, interval: data.kind === 'stack' ? 0.25 : 0.1 } : { minInterval: 1 }),
      min:
        data.isShare && data.kind === 'lines'
          ? (axis: { min: number }) => Math.max(0, Math.floor((axis.min - 0.02) * 10) / 10)
          : 0,
      splitNumber: 4,
      axisLabel: {
        color: soft,
        fontSize: 12,
        formatter: (value: number) => (data.isShare ? saidWholePercent(value) : saidNumber(value)),
      },
      splitLine: { lineStyle: { color: line } },
    },
    series: data.series.map((s) => (data.kind === 'stack' ? bar(data, s) : curve(data, s))),
  };
}

const bar = (data: ChartData, series: ChartSeries): object => ({
  type: 'bar',
  name: series.name,
  stack: 'all',
  barMaxWidth: 34,
  color: colors[series.color],
  data: series.values.map((value, i) => ({ value, itemStyle: { opacity: data.labels[i]?.isRunning ? 0.35 : 1 } })),
});

const curve = (data: ChartData, series: ChartSeries): object => ({
  type: 'line',
  name: series.name,
  symbol: 'circle',
  symbolSize: 7,
  connectNulls: false,
  color: colors[series.color],
  lineStyle: { width: 2.5 },
  data: series.values.map((value, i) => (data.labels[i]?.isRunning ? { value: null } : { value })),
});

/** Built of elements, because the page takes no styles that stand in text. */
function tip(data: ChartData, points: { dataIndex: number }[], said: (value: number | null) => string): HTMLElement {
  const at = points[0]?.dataIndex ?? 0;
  const box = document.createElement('div');
  box.className = 'chart-tip';
  const head = document.createElement('strong');
  head.textContent = data.labels[at]?.name ?? '';
  box.append(head);
  for (const series of data.series) {
    const row = document.createElement('div');
    const name = document.createElement('span');
    name.textContent = series.name;
    const value = document.createElement('b');
    value.textContent = said(series.values[at] ?? null);
    row.append(name, value);
    box.append(row);
  }
  return box;
}
