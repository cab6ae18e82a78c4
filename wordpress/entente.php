<?php
/**
 * Plugin Name:       Entente
 * Description:       Three blocks and a shortcode for stories about relations between states: a relations map, a visit timeline and a quote card, drawn from one sourced file.
 * Version:           {{version}}
 * Requires at least: 6.3
 * Requires PHP:      7.4
 * Author:            The Entente contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       entente
 *
 * @package Entente
 */

defined( 'ABSPATH' ) || exit;

define( 'ENTENTE_VERSION', '{{version}}' );
define( 'ENTENTE_FILE', __FILE__ );

require_once __DIR__ . '/includes/elements.php'; // Written by the build, from custom-elements.json.
require_once __DIR__ . '/includes/allowed-html.php';
require_once __DIR__ . '/includes/whole-elements.php';
require_once __DIR__ . '/includes/scripts.php';
require_once __DIR__ . '/includes/blocks.php';
require_once __DIR__ . '/includes/shortcode.php';
