/**
 * Reads what Playwright's list reporter prints, a line for each test that ended, and says after every
 * `step` tests how far it is. Parts of lines may come one by one.
 */
export const progress = (print: (line: string) => void, step = 50): ((text: string) => void) => {
  let unfinished = '';
  let total = '';
  let ended = 0;
  return (text) => {
    const lines = (unfinished + text).split('\n');
    unfinished = lines.pop() ?? '';
    for (const line of lines) {
      total = /^Running (\d+) tests?/.exec(line)?.[1] ?? total;
      // The signs are others where a terminal has no Unicode.
      if (!/^ +(✓|✘|ok|x|-) +\d+ /.test(line)) continue;
      ended += 1;
      if (ended % step === 0) print(`  ${ended} of ${total} tests`);
    }
  };
};
