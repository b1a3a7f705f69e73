import type { DeskPlace } from './place.ts';

const ownApis = { github: 'https://api.github.com', gitlab: 'https://gitlab.com' };

/** The hosts that the desk's page asks, besides its own: all that its policy has to allow. */
export const hostsAsked = ({ host }: DeskPlace): string[] => {
  if (!host) return [];
  const addresses = [
    host.apiRoot ?? ownApis[host.name],
    // GitHub's sign-in is a window of its own; GitLab's asks for its token from here.
    ...(host.name === 'gitlab' ? [host.baseUrl] : []),
  ];
  return [...new Set(addresses.map((address) => new URL(address).origin))];
};
