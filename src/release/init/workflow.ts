import {stringify} from 'yaml'

/** A workflow of GitHub Actions that validates the dataset on every change, and builds it where nothing is released yet. */
export const workflow = (version: string): string =>
  `# Validates the dataset: errors are shown beside their lines in the pull request, and on the page of the run.\n${stringify(
    {
      name: 'khabar',
      on: {push: {branches: ['main']}, pull_request: {}},
      permissions: {contents: 'read'},
      jobs: {
        validate: {
          'runs-on': 'ubuntu-latest',
          steps: [
            {uses: 'actions/checkout@v4'},
            {uses: 'actions/setup-node@v4', with: {'node-version': 22}},
            {name: 'Build', run: `npx --yes khabar@${version} build .`},
            {name: 'Validate', run: `npx --yes khabar@${version} validate . --format github`},
          ],
        },
      },
    },
    {lineWidth: 0},
  )}`
