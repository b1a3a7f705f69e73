import { Router } from 'express';
import { about, expectWriter, Refusal, userOf } from './asked.ts';
import type { World } from './world.ts';

/** Labels of pull requests, which are issues to GitHub; and a search that finds none, as no notes are kept. */
export const issues = (world: World): Router =>
  Router()
    .put(
      '/repos/:owner/:repo/issues/:number/labels',
      about(world, (asked) => {
        expectWriter(asked);
        const pull = world.pulls.find(({ number }) => number === Number(asked.params.number));
        if (!pull) throw new Refusal(404, 'Not Found');
        pull.labels = asked.body.labels as string[];
        return pull.labels.map((name) => ({ name }));
      }),
    )
    .get('/search/issues', (request, response) => {
      userOf(world, request);
      response.json({ total_count: 0, items: [] });
    });
