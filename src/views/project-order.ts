import type { projectStates } from '../model/projects.ts';
import type { TimeSpan } from '../model/time-span.ts';

/** How far a project is. */
export type ProjectState = keyof typeof projectStates;

/** Projects that are equally far. */
export interface ProjectsInState<Project> {
  state: ProjectState;
  projects: Project[];
}

const latest = ({ begins, ends }: TimeSpan) => ends ?? begins ?? '';

/** Sorts by when something ended, or began where no source says the end; the latest first, without dates last. */
export const latestFirst = (one: TimeSpan, other: TimeSpan): number =>
  latest(other).localeCompare(latest(one));

// What goes on now is asked for first; of what nobody says, we do not claim that it is over.
const order: readonly ProjectState[] = ['running', 'planned', 'ended', 'unknown'];

/** Puts projects together that are equally far, each in the order in which they came; no group is empty. */
export const byState = <Project extends { state: ProjectState }>(
  projects: readonly Project[],
): ProjectsInState<Project>[] =>
  order
    .map((state) => ({ state, projects: projects.filter((project) => project.state === state) }))
    .filter((group) => group.projects.length > 0);
