import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, LineChart, GridComponent, TooltipComponent, SVGRenderer]);

/** Draws into an element of a fixed height; again when it gets another width, and before it is printed. */
export function draw(
  element: HTMLElement,
  option: EChartsCoreOption,
): { set: (next: EChartsCoreOption) => void; end: () => void } {
  const chart = init(element, undefined, { renderer: 'svg' });
  chart.setOption(option);
  const fit = (): void => chart.resize();
  const watching = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(fit);
  watching?.observe(element);
  addEventListener('beforeprint', fit);
  return {
    set: (next) => chart.setOption(next, { notMerge: true }),
    end: () => {
      watching?.disconnect();
      removeEventListener('beforeprint', fit);
      chart.dispose();
    },
  };
}
