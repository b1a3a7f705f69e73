import type { Request, Response, RequestHandler } from 'express';
import { fullName, type Place, type User, type World } from './world.ts';

/** An answer other than success, with the message that GitHub gives. */
export class Refusal extends Error {
  readonly status: number;
  readonly errors: string[];

  constructor(status: number, message: string, errors: string[] = []) {
    super(message);
    this.status = status;
    this.errors = errors;
  }
}

/** What was asked, by whom, and about which repository. */
export interface Asked {
  user: User;
  place: Place;
  params: Record<string, string>;
  query: Record<string, string>;
  body: Record<string, unknown>;
}

/** Gives the body of an answer; `status` is for successes other than 200. */
export type Answer = (asked: Asked, status: (code: number) => void) => unknown;

/** The account whose token came along. */
export const userOf = (world: World, request: Request): User => {
  const token = /^(?:token|Bearer) (.+)$/.exec(request.get('authorization') ?? '')?.[1];
  const user = world.users.find(({ login }) => token === `token-of-${login}`);
  if (!user) throw new Refusal(401, 'Bad credentials');
  return user;
};

/** Tells whether somebody may write to a place: to one’s own fork always. */
export const mayWrite = (user: User, place: Place): boolean =>
  place.isFork ? place.owner === user.login : user.writes;

/** As GitHub answers who has no right to write: as if there were nothing. */
export const expectWriter = ({ user, place }: Asked): void => {
  if (!mayWrite(user, place)) throw new Refusal(404, 'Not Found');
};

const placeOf = (world: World, { owner, repo }: Record<string, string>): Place => {
  const wanted = `${owner ?? ''}/${repo ?? ''}`.toLowerCase();
  const place = world.places.find((one) => fullName(one).toLowerCase() === wanted);
  if (!place) throw new Refusal(404, 'Not Found');
  return place;
};

/** Makes an Express handler out of an answer about a repository. */
export const about =
  (world: World, answer: Answer): RequestHandler =>
  (request: Request, response: Response) => {
    const params = request.params as Record<string, string>;
    const asked: Asked = {
      user: userOf(world, request),
      place: placeOf(world, params),
      params,
      query: request.query as Record<string, string>,
      body: (request.body ?? {}) as Record<string, unknown>,
    };
    const body = answer(asked, (code) => response.status(code));
    if (body === undefined) response.status(204).end();
    else response.json(body);
  };
