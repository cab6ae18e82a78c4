<?php
/**
 * One module script, on the pages that show an element and on no other.
 *
 * @package Entente
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'entente_register_script' );
add_action( 'enqueue_block_assets', 'entente_enqueue_in_editor' );
add_filter( 'script_loader_tag', 'entente_module_tag', 10, 2 );
add_filter( 'render_block', 'entente_enqueue_where_used', PHP_INT_MAX );
add_filter( 'the_content', 'entente_enqueue_where_used', PHP_INT_MAX );
add_filter( 'widget_text_content', 'entente_enqueue_where_used', PHP_INT_MAX );
add_filter( 'widget_custom_html_content', 'entente_enqueue_where_used', PHP_INT_MAX );

/**
 * Registers the loader, which fetches the module of an element when the element comes near the screen.
 * On `init`, because a block theme renders its posts before it prints the head.
 */
function entente_register_script() {
	wp_register_script( 'entente', plugins_url( 'cdn/entente.js', ENTENTE_FILE ), array(), ENTENTE_VERSION, true );
}

/**
 * The editor's canvas, a frame or not, previews the real elements.
 */
function entente_enqueue_in_editor() {
	if ( is_admin() ) {
		wp_enqueue_script( 'entente' );
	}
}

/**
 * Makes the script's tag a module.
 *
 * @param string $html   The tag.
 * @param string $handle The script's name.
 * @return string
 */
function entente_module_tag( $html, $handle ) {
	if ( 'entente' !== $handle ) {
		return $html;
	}
	$tags = new WP_HTML_Tag_Processor( $html );
	while ( $tags->next_tag( 'script' ) ) {
		if ( null !== $tags->get_attribute( 'src' ) ) {
			$tags->set_attribute( 'type', 'module' );
		}
	}
	return $tags->get_updated_html();
}

/**
 * Asks for the script where the HTML holds an element or a placeholder, and gives the HTML back as it was.
 * Excerpts show the fallback text alone and need no script.
 *
 * @param string $html HTML about to be shown.
 * @return string
 */
function entente_enqueue_where_used( $html ) {
	$tags = implode( '|', array_keys( entente_elements() ) );
	if ( ! doing_filter( 'get_the_excerpt' ) && preg_match( "/<(?:$tags)[\\s>]|\\sdata-entente=/i", (string) $html ) ) {
		wp_enqueue_script( 'entente' );
	}
	return $html;
}
