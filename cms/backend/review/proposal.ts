import type { Pull } from 'decap-cms-backend-github';

// Decap's own, which it exports only with all that is around it.
const label = 'decap-cms/';

/** Tells whether a pull request comes from somebody who may not write here, out of their fork. */
export const isProposal = ({ head }: Pull): boolean => head.repo?.fork === true;

/**
 * A proposal as the desk’s workflow knows entries: its branch by the name that it would have here
 * (`cms/glossary/x`, not `cms/ngo/site/glossary/x`), and “in review” as long as nobody here has set
 * anything else, because who proposes may not set a label.
 */
export const asEntry = (pull: Pull): Pull => {
  const { ref, repo } = pull.head;
  const hasStatus = pull.labels.some(({ name }) => name.startsWith(label));
  return {
    ...pull,
    head: { ...pull.head, ref: ref.replace(`cms/${repo?.full_name ?? ''}/`, 'cms/') },
    labels: hasStatus ? pull.labels : [...pull.labels, { name: `${label}pending_review` }],
  };
};

/** The first pull request of each entry: what two people propose for one entry is looked at in turn. */
export const onePerEntry = (pulls: readonly Pull[]): Pull[] =>
  pulls.filter(({ head }, index) => pulls.findIndex((one) => one.head.ref === head.ref) === index);
