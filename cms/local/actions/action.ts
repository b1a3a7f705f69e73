import type { z } from 'astro/zod';
import type { Checks } from '../checks/checks.ts';
import type { Workplace } from '../git/commit.ts';
import type { Person } from '../git/person.ts';
import { Refusal } from '../refusal.ts';
import type { Seen } from '../seen.ts';

/** What the desk's API works with. */
export interface Desk extends Workplace {
  checks: Checks;
  /** Tells that the project's files are those of a new commit. */
  published: (commit: string) => Promise<void>;
}

/** Who asks, and what they had in front of them. */
export interface Asker {
  person: Person;
  seen: Seen;
}

/** Something that the desk's page can ask for. */
export interface Action {
  /** Whether it changes anything: then it waits until others have ended. */
  writes: boolean;
  answer: (desk: Desk, params: unknown, asker: Asker) => Promise<unknown>;
}

type Answer<Params> = (desk: Desk, params: Params, asker: Asker) => Promise<unknown>;

const checked =
  <Params>(schema: z.ZodType<Params>, answer: Answer<Params>): Action['answer'] =>
  (desk, params, asker) => {
    const { data, error } = schema.safeParse(params);
    if (error) {
      const fields = error.issues.map(({ path }) => path.join('.')).join(', ');
      throw new Refusal(422, `The desk’s request is not as it should be: ${fields}.`);
    }
    return answer(desk, data, asker);
  };

/** An action that only reads. */
export const reading = <Params>(schema: z.ZodType<Params>, answer: Answer<Params>): Action => ({
  writes: false,
  answer: checked(schema, answer),
});

/** An action that changes the project or a draft. */
export const writing = <Params>(schema: z.ZodType<Params>, answer: Answer<Params>): Action => ({
  writes: true,
  answer: checked(schema, answer),
});
