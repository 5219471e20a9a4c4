import { type Asked, changed, go, where } from '../address';

let opener: HTMLElement | undefined;

/** Opens the explanation of a figure; the focus comes back to where it was opened from. */
export function explain(asked: Asked, from: HTMLElement): void {
  opener = from;
  go(changed({ asked }));
}

export function closeExplanation(): void {
  if (!where.value.asked) return;
  go(changed({ asked: undefined }));
  const back = opener;
  opener = undefined;
  requestAnimationFrame(() => back?.isConnected && back.focus());
}
