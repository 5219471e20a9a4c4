/** A line as small as a word: how a share went over the months. It says nothing that the numbers beside it do not. */
export function Spark({ values, from = 0 }: { values: readonly (number | null)[]; from?: number }) {
  const [width, height, edge] = [120, 32, 3];
  const known = values.filter((v): v is number => v !== null);
  const [low, high] = [Math.min(from || 1, ...known), Math.max(...known)];
  const reach = Math.max(0.05, high - low);
  const x = (i: number) => edge + (i * (width - 2 * edge)) / Math.max(1, values.length - 1);
  const y = (v: number) => height - edge - ((v - low) * (height - 2 * edge)) / reach;
  let path = '';
  let isOn = false;
  values.forEach((v, i) => {
    if (v !== null) path += `${isOn ? 'L' : 'M'}${x(i).toFixed(1)} ${y(v).toFixed(1)}`;
    isOn = v !== null;
  });
  const last = values.reduce<number>((found, v, i) => (v === null ? found : i), -1);
  return (
    <svg
      class="spark"
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
      preserveAspectRatio="xMinYMid meet"
    >
      <path d={path} />
      {last >= 0 && <circle cx={x(last)} cy={y(values[last] ?? 0)} r="2.6" />}
    </svg>
  );
}
