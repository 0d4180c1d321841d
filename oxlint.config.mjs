import { overrides, roomsApart } from './scripts/arrows.mjs'

/** Lint: `npx oxlint -c oxlint.config.mjs`. The arrows between rooms come from their table, scripts/arrows.mjs. */
export default {
  plugins: ['typescript', 'react', 'import', 'jsx-a11y', 'unicorn', 'oxc'],
  categories: { correctness: 'error', suspicious: 'error' },
  rules: {
    'no-console': 'off',
    'jsx-a11y/prefer-tag-over-role': 'off',
    'react/capitalized-calls': 'off',
    'unicorn/require-post-message-target-origin': 'off',
    'import/no-named-as-default-member': 'off',
    'typescript/consistent-return': 'off',
    'no-shadow': 'off',
    'react/react-in-jsx-scope': 'off',
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/no-floating-promises': 'error',
    'unicorn/no-array-sort': 'off',
    'unicorn/no-array-reverse': 'off',
    'no-underscore-dangle': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'no-await-in-loop': 'off',
    'import/no-unassigned-import': 'off',
    'import/no-cycle': 'error',
    'no-restricted-imports': roomsApart,
  },
  overrides,
}
