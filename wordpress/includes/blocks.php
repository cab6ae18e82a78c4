<?php
/**
 * The three blocks. They are static: the post holds the element with its fallback, and the server adds nothing.
 *
 * @package Entente
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'entente_register_blocks' );
add_filter( 'excerpt_allowed_wrapper_blocks', 'entente_excerpt_blocks' );

/**
 * Registers the blocks and what their editor needs.
 */
function entente_register_blocks() {
	$needs = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-element', 'wp-escape-html', 'wp-i18n' );
	wp_register_script( 'entente-editor', plugins_url( 'editor.js', ENTENTE_FILE ), $needs, ENTENTE_VERSION, true );
	wp_register_style( 'entente-editor', plugins_url( 'editor.css', ENTENTE_FILE ), array(), ENTENTE_VERSION );
	wp_set_script_translations( 'entente-editor', 'entente' );
	wp_add_inline_script( 'entente-editor', 'window.ententeEditor = ' . wp_json_encode( entente_editor_settings() ) . ';', 'before' );
	foreach ( array_keys( entente_elements() ) as $tag ) {
		register_block_type( dirname( ENTENTE_FILE ) . "/blocks/$tag" );
	}
}

/**
 * What the editor script reads: the attributes, the addresses of our files, the language of the site.
 *
 * @return array
 */
function entente_editor_settings() {
	return array(
		'elements' => entente_elements(),
		'facts'    => plugins_url( 'facts/facts.js', ENTENTE_FILE ),
		'example'  => plugins_url( 'data/mongolia-korea.json', ENTENTE_FILE ),
		'home'     => home_url( '/' ),
		'lang'     => get_bloginfo( 'language' ),
	);
}

/**
 * Lets the fallback text, which is made of blocks of its own, into automatic excerpts.
 *
 * @param string[] $names Blocks whose inner blocks may stand in an excerpt.
 * @return string[]
 */
function entente_excerpt_blocks( $names ) {
	foreach ( array_keys( entente_elements() ) as $tag ) {
		$names[] = "entente/$tag";
	}
	return $names;
}
