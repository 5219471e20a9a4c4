import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

/** What a query of the device's store gives, again after each change, of other tabs too. Undefined until it is first read. */
export function useLive<T>(query: () => Promise<T>, inputs: readonly unknown[]): T | undefined {
  const [state, setState] = useState<{ value?: T }>({});
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setState({ value }),
      error: (failure) => console.error(failure),
    });
    return () => subscription.unsubscribe();
  }, inputs);
  return state.value;
}
