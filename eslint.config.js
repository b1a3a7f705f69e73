import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist', '.astro', '.local', 'test-results', 'node_modules']),
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Numbers in texts are meant.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['tests/unit/**/*.ts'],
    rules: {
      // node:test takes its tests without an await.
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
  {
    files: ['src/components/*prose.ts', 'cms/preview/pages/routes.ts'],
    rules: {
      // ESLint's type reader does not know what an .astro file exports; astro check does.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-strict'],
  {
    files: ['**/*.astro'],
    languageOptions: { parserOptions: { parser: typescript.parser } },
  },
);
