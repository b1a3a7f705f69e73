/** Code of Decap's that is wrong for us in a few words. */
interface Mended {
  /** End of the module's path in node_modules. */
  module: string;
  from: string;
  to: string;
}

const editor = 'decap-cms-core/dist/esm/components/Editor/Editor.js';

const tell = (what: string) =>
  `window.dispatchEvent(new CustomEvent('desk-backup', { detail: { what: '${what}', collection: this.props.collection.get('name'), slug: this.props.slug } }));`;

/** What is changed in Decap while the desk is built; a new version that reads otherwise stops the build. */
export const mended: readonly Mended[] = [
  // What went wrong, where the text is and what to do takes longer to read than eight seconds.
  {
    module: 'decap-cms-core/dist/esm/components/UI/Notifications.js',
    from: 'notification.dismissAfter',
    to: "(notification.type === 'error' ? 30_000 : notification.dismissAfter)",
  },
  // The entry, when it came after the backup, took the place of what somebody had just taken back.
  {
    module: editor,
    from: `    retrieveLocalBackup(collection, slug);
    if (newEntry) {
      createEmptyDraft(collection, this.props.location.search);
    } else {
      loadEntry(collection, slug);
    }`,
    to: `    Promise.resolve(
      newEntry ? createEmptyDraft(collection, this.props.location.search) : loadEntry(collection, slug),
    ).then(() => this.isClosed || retrieveLocalBackup(collection, slug));`,
  },
  {
    module: 'decap-cms-core/dist/esm/actions/editorialWorkflow.js',
    from: `dispatch(unpublishedEntryRedirected(collection, slug));
        dispatch(loadEntry(collection, slug));`,
    to: `dispatch(unpublishedEntryRedirected(collection, slug));
        await dispatch(loadEntry(collection, slug));`,
  },
  {
    module: editor,
    from: '  componentWillUnmount() {',
    to: '  componentWillUnmount() {\n    this.isClosed = true;',
  },
  // Saving said that some field is empty, or nothing where one that is out of sight is not written as it should
  // be. What the model has to say of all languages (cms/save/say-refusals.ts) is better.
  {
    module: 'decap-cms-core/dist/esm/actions/editorialWorkflow.js',
    from: '      if (hasPresenceErrors) {',
    to: `      const refused = new CustomEvent('desk-refused', { detail: { entry: entryDraft.get('entry'), said: '' } });
      window.dispatchEvent(refused);
      const { said } = refused.detail;
      if (said || !hasPresenceErrors) {
        const messages = [...fieldsErrors.values()].flatMap((errors) => [...errors].map(({ message }) => message));
        const details = said || [...new Set(messages.filter((message) => typeof message === 'string'))].join(' · ');
        dispatch(addNotification({ message: { key: 'ui.toast.onFailToPersist', details }, type: 'error', dismissAfter: 8000 }));
      }
      if (!said && hasPresenceErrors) {`,
  },
  // Choosing a language on the right failed, after it was chosen.
  {
    module: 'decap-cms-core/dist/esm/components/Editor/EditorControlPane/EditorControlPane.js',
    from: 'this.props.onLocaleChange(val);',
    to: 'this.props.onLocaleChange?.(val);',
  },
  // What a backup was written upon is kept with it (cms/backend/backups.ts).
  {
    module: editor,
    from: 'this.props.persistLocalBackup(entry, collection);',
    to: `this.props.persistLocalBackup(entry, collection);
    ${tell('kept')}`,
  },
  {
    module: editor,
    from: 'this.props.loadLocalBackup();',
    to: `this.props.loadLocalBackup();
        ${tell('taken')}`,
  },
  {
    module: editor,
    from: 'deleteLocalBackup(collection, !newEntry && slug);',
    to: `deleteLocalBackup(collection, !newEntry && slug);
    ${tell('gone')}`,
  },
];

const mendOne = (code: string, { module, from, to }: Mended): string => {
  if (!code.includes(from)) {
    throw new Error(`${module} no longer holds "${from}"; look at cms/mended.ts again`);
  }
  return code.replaceAll(from, to);
};

/** A module of Decap's as it should be; nothing where it stays as it is. */
export const mend = (path: string, code: string): string | undefined => {
  const found = mended.filter(({ module }) => path.endsWith(`/node_modules/${module}`));
  return found.length > 0 ? found.reduce(mendOne, code) : undefined;
};
