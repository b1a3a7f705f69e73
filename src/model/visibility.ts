import type { z } from 'astro/zod';
import type { Service } from './services.ts';
import type { Shelter } from './shelters.ts';

/** What a service’s file may say about where it is, in the words of the desk. */
export const visibilities = {
  public: 'Public: everybody may know where it is',
  area: 'Area: only for whom it works',
} as const;

// Anybody may walk in there, and everybody knows where it is.
const walkIn = ['emergency', 'police', 'victim-office', 'legal-aid', 'social-work', 'oversight'];

interface Placed {
  kind: string;
  visibility: keyof typeof visibilities;
  address?: string | undefined;
  offices: string[];
}

/** Rules that hold what a service’s file tells about a place against its visibility. */
export const visibilityRules = (
  { kind, visibility, address, offices }: Placed,
  context: z.core.$RefinementCtx,
) => {
  const problem = (field: string, message: string) => {
    context.addIssue({ code: 'custom', path: [field], message });
  };
  const isArea = visibility === 'area';

  if (address && !walkIn.includes(kind)) {
    problem(
      'address',
      'is only for public bodies, because a place that helps people can be watched; remove it',
    );
  } else if (address && isArea) {
    problem('address', 'is given, but "Area" is chosen; remove it or choose "Public"');
  }
  if (offices.length > 0 && isArea) {
    problem(
      'offices',
      'are given, but "Area" is chosen; move them to "Municipalities it works for" or choose "Public"',
    );
  }
  if (kind === 'helpline' && !isArea) {
    problem(
      'visibility',
      'is "Public" for a helpline, and nobody needs to know where a line is answered; choose "Area"',
    );
  }
  if (kind === 'organisation' && !isArea && offices.length === 0) {
    problem(
      'visibility',
      'is "Public", but no office is given; choose "Area" or fill in "Municipalities with an office"',
    );
  }
};

/** Why nothing tells where a contact is. */
export const withheld = {
  area: 'For whom it works is published, where it is is not: people who go there could be watched.',
  confidential:
    'Nothing that could lead to a confidential place is published, not even a link to a source.',
} as const;

/**
 * What is published about where a contact is. A shelter is always confidential: its file has no
 * field for it. Where anything is withheld, `offices` is empty.
 */
export type Whereabouts =
  | { visibility: 'public'; address: string | undefined; offices: string[]; withheld: undefined }
  | {
      visibility: keyof typeof withheld;
      address: undefined;
      offices: string[];
      withheld: (typeof withheld)[keyof typeof withheld];
    };

const hidden = (visibility: keyof typeof withheld): Whereabouts => ({
  visibility,
  address: undefined,
  offices: [],
  withheld: withheld[visibility],
});

/** Reads what a service or a shelter may tell about where it is. */
export const whereaboutsOf = (contact: Service | Shelter): Whereabouts => {
  if (!('visibility' in contact)) return hidden('confidential');
  const { visibility, address, offices } = contact;
  return visibility === 'public'
    ? { visibility, address, offices, withheld: undefined }
    : hidden(visibility);
};
