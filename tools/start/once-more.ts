/**
 * Makes of `task` a function that never runs twice at a time: calls during a run cause one run more
 * after it, however many they are. The promise of the call that began it ends when all is quiet.
 */
export const onceMore = (task: () => Promise<void>): (() => Promise<void>) => {
  let running = false;
  let again = false;
  return async () => {
    again = true;
    if (running) return;
    running = true;
    try {
      while (again) {
        again = false;
        await task();
      }
    } finally {
      running = false;
    }
  };
};
