import { signal } from '@preact/signals';

interface Said {
  text: string;
  undo?: { label: string; act: () => void };
}

const said = signal<Said | undefined>(undefined);
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says something briefly: on screen, and to a screen reader. */
export function announce(text: string, undo?: Said['undo']): void {
  clearTimeout(timer);
  said.value = undo ? { text, undo } : { text };
  timer = setTimeout(
    () => {
      said.value = undefined;
    },
    undo ? 10_000 : 5_000,
  );
}

/** What was said belongs to the page it was said on. */
export function quieten(): void {
  said.value = undefined;
}

export function Announcer() {
  const now = said.value;
  return (
    <div class="announcer" role="status" aria-live="polite">
      {now && (
        <div class="announcement">
          <span>{now.text}</span>
          {now.undo && (
            <button
              type="button"
              class="plain"
              onClick={() => {
                now.undo?.act();
                said.value = undefined;
              }}
            >
              {now.undo.label}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
