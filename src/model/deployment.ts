/** Whether this build is the one that everybody sees: Netlify says so in the environment's CONTEXT. */
export const isPublicBuild = (): boolean => process.env.CONTEXT === 'production';
