/** Code of Decap's that is wrong for us in a few words. */
interface Mended {
  /** End of the module's path in node_modules. */
  module: string;
  from: string;
  to: string;
}

/** What is changed in Decap while the desk is built; a new version that reads otherwise stops the build. */
export const mended: readonly Mended[] = [
  // What went wrong, where the text is and what to do takes longer to read than eight seconds.
  {
    module: 'decap-cms-core/dist/esm/components/UI/Notifications.js',
    from: 'notification.dismissAfter',
    to: "(notification.type === 'error' ? 30_000 : notification.dismissAfter)",
  },
];

/** A module of Decap's as it should be; nothing where it stays as it is. */
export const mend = (path: string, code: string): string | undefined => {
  const found = mended.find(({ module }) => path.endsWith(`/node_modules/${module}`));
  if (!found) return undefined;
  if (!code.includes(found.from)) {
    throw new Error(`${found.module} no longer holds "${found.from}"; look at cms/mended.ts again`);
  }
  return code.replaceAll(found.from, found.to);
};
