import type { CMS } from 'decap-cms-core';

/**
 * Keeps a list of relations from writing itself into the form as it is shown: every entry that was only
 * opened would have unsaved changes, and Decap sets no status and publishes nothing while it has any.
 */
export const quietRelations = (cms: Pick<CMS, 'getWidget'>): void => {
  const { prototype } = cms.getWidget('relation')?.control as unknown as {
    prototype: { triggerInitialOnChange?: () => void };
  };
  if (!prototype.triggerInitialOnChange) throw new Error('Decap’s relations work otherwise by now');
  prototype.triggerInitialOnChange = () => undefined;
};
