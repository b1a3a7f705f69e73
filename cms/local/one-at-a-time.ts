/** Runs jobs one after the other: the desk's copy has one folder and one branch. */
export const oneAtATime = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(job: () => Promise<Result>): Promise<Result> => {
    const result = last.then(job, job);
    last = result.catch(() => undefined);
    return result;
  };
};
