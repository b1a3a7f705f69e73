/** What came out of a step. */
export interface Result {
  passed: number;
  failed: number;
  /** Shown when something failed. */
  output: string;
  /** What was not tested, a sentence each with its reason. */
  notTested?: string[];
}

/** One part of the tests. */
export interface Step {
  name: string;
  /** The step without which this one says nothing. */
  needs?: Step;
  /** Never throws for a check that fails; what it throws counts as one failure. */
  run: () => Promise<Result>;
}

/** Steps that run one after another. */
type Lane = Step[];

/**
 * Runs the steps one after another, and lanes of steps side by side, with a line when each begins and when
 * it ends, and adds up. A failure does not stop it.
 */
export const runSteps = async (
  steps: (Step | Lane[])[],
  print: (line: string) => void = console.log,
): Promise<{ passed: number; failed: number }> => {
  const total = { passed: 0, failed: 0 };
  const broken = new Set<Step>();
  const run = async (step: Step) => {
    if (step.needs && broken.has(step.needs)) {
      print(
        `✗ ${step.name}: not run, because there is nothing to test without "${step.needs.name}"`,
      );
      total.failed += 1;
      return;
    }
    print(`… ${step.name}`);
    const start = performance.now();
    const { passed, failed, output, notTested = [] } = await step.run().catch(asFailure);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    if (failed > 0) {
      broken.add(step);
      print(output.trimEnd());
    }
    print(
      `${failed > 0 ? '✗' : '✓'} ${step.name}: ${passed} passed, ${failed} failed (${seconds} s)`,
    );
    for (const reason of notTested) print(`  not tested: ${reason}`);
    total.passed += passed;
    total.failed += failed;
  };
  const runLane = async (lane: Lane) => {
    for (const step of lane) await run(step);
  };
  for (const next of steps) {
    if (Array.isArray(next)) await Promise.all(next.map(runLane));
    else await run(next);
  }
  return total;
};

const asFailure = (error: unknown): Result => ({
  passed: 0,
  failed: 1,
  output: error instanceof Error ? error.message : String(error),
});
