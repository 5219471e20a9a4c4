import { type Asked, changed, go, where } from '../address';

let opener: HTMLElement | undefined;

/** Opens the explanation of a figure; the focus comes back to where it was opened from. */
export function explain(asked: Asked, from: HTMLElement): void {
  opener = from;
  go(changed({ asked }));
}

export function closeExplanation(): void {
  if (where.value.asked) go(changed({ asked: undefined }));
}

/** Once the explanation is gone, and the page behind it can be reached again. */
export function comeBack(): void {
  const back = opener;
  opener = undefined;
  requestAnimationFrame(() => back?.isConnected && back.focus());
}
