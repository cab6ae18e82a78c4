// The newest WordPress that Debian packs, by the machine's own apt: unpacked into a folder, nothing is installed.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { run } from './run-command.js';

/** WordPress, its theme, and what its files point to. */
const PACKAGES = [
  ...['wordpress', 'wordpress-theme-twentytwentyfive', 'libphp-phpmailer', 'php-getid3'],
  ...['libjs-cropper', 'libjs-jquery-ui', 'libjs-lodash', 'libjs-underscore'],
];
const KEYS = '/usr/share/keyrings/debian-archive-keyring.gpg';

/** Where the machine itself takes Debian's packages from; undefined where it has another system. */
export function debianMirror() {
  const query = ['indextargets', '--format', '$(SUITE) $(REPO_URI)', 'Created-By: Packages', 'Origin: Debian'];
  const { stdout } = spawnSync('apt-get', query, { encoding: 'utf8' });
  return /^(?!\S*security) *\S+ (\S+)$/m.exec(stdout ?? '')?.[1];
}

/** Fetches and unpacks it anew into `folder`, and gives the folder in which WordPress itself lies. */
export function unpackWordPress(/** @type {string} */ folder) {
  const mirror = debianMirror();
  if (!mirror) throw new Error('This build of WordPress is taken by the apt of Debian.');
  const [lists, packages, tree] = ['lists', 'packages', 'tree'].map((name) => join(folder, name));
  for (const old of [packages, tree]) rmSync(old, { recursive: true, force: true });
  for (const fresh of [join(lists, 'partial'), packages]) mkdirSync(fresh, { recursive: true });
  // Lists of its own: what the machine would install stays as it is.
  const sources = join(folder, 'sources.list');
  writeFileSync(sources, `deb [signed-by=${KEYS}] ${mirror} sid main\n`);
  const settings = {
    ...{ 'Dir::Etc::sourcelist': sources, 'Dir::Etc::sourceparts': '-', 'Dir::State::lists': lists },
    ...{ 'Dir::Cache': folder, 'APT::Update::Post-Invoke-Success': '', 'APT::Sandbox::User': 'root' },
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
  run('apt-get', [...options, 'update']);
  run('apt-get', [...options, 'download', ...PACKAGES], { cwd: packages });
  for (const name of readdirSync(packages)) run('dpkg-deb', ['-x', join(packages, name), tree]);
  return join(tree, 'usr', 'share', 'wordpress');
}
