/** Code of Decap's that the desk never runs, and what stands in its place. */
interface LeftOut {
  /** End of the module's path in node_modules, or the name of a package. */
  module: string;
  code: string;
}

const nothing = 'export default undefined;';

/** Files, by the end of their path in node_modules. */
export const leftOutFiles: readonly LeftOut[] = [
  // Compiles its schema with `eval`, which the page's policy forbids
  // (https://github.com/decaporg/decap-cms/issues/2138); a unit test runs the same check instead.
  {
    module: 'decap-cms-core/dist/esm/constants/configSchema.js',
    code: 'export function validateConfig() {}',
  },
  // Front matter is YAML, which Decap reads with a parser of its own; one of these would `eval` it.
  { module: 'gray-matter/lib/engines.js', code: 'module.exports = {};' },
  { module: 'decap-cms-core/dist/esm/formats/toml.js', code: 'export default {};' },
  // Search and files in somebody's cloud.
  {
    module: 'decap-cms-core/dist/esm/integrations/index.js',
    code: 'export const resolveIntegrations = () => undefined; export const getIntegrationProvider = () => undefined;',
  },
  // Both hosts are asked by their ordinary API.
  {
    module: 'decap-cms-backend-github/dist/esm/GraphQLAPI.js',
    code: nothing,
  },
  { module: 'decap-cms-backend-gitlab/dist/esm/queries.js', code: nothing },
];

/** Packages, by their names. */
export const leftOutPackages: readonly LeftOut[] = [
  { module: 'apollo-client', code: 'export const ApolloClient = undefined;' },
  { module: 'apollo-cache-inmemory', code: 'export const InMemoryCache = undefined;' },
  { module: 'apollo-link-http', code: 'export const createHttpLink = undefined;' },
  { module: 'apollo-link-context', code: 'export const setContext = undefined;' },
  // Draws the hints of fields, which are plain sentences.
  { module: 'react-markdown', code: 'export default ({ children }) => children;' },
  { module: 'remark-gfm', code: nothing },
  // Four functions of it are used; the package would bring all of lodash.
  {
    module: 'lodash/fp',
    code: `
      export { default as flow } from 'lodash/flow';
      export { default as fromPairs } from 'lodash/fromPairs';
      export const map = (change) => (list) => list.map((each) => change(each));
      export const filter = (fits) => (list) => list.filter((each) => fits(each));`,
  },
  // Draws previews of components that are React; ours are HTML (`toPreview` in cms).
  {
    module: 'react-dom/server',
    code: `export const renderToString = () => {
      throw new Error('toPreview of a component must return HTML as a text');
    };`,
  },
  { module: 'react-style-proptype', code: 'export default () => null;' },
  // Makes WebP out of uploads, which the build does.
  { module: '@jsquash/webp', code: nothing },
];
