/** An error whose message says to a person what is wrong and what to do; shown without a stack trace. */
export class PlainError extends Error {}

/**
 * Runs the body of a command. A `PlainError` is printed as it is and ends the command with code 1;
 * anything else is a mistake of ours and keeps its stack trace.
 * @param {() => Promise<void>} body
 */
export const plainly = async (body) => {
  try {
    await body();
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
};
