<?php
/**
 * The three tags pass the filter that takes unknown HTML from authors without `unfiltered_html`.
 *
 * @package Entente
 */

defined( 'ABSPATH' ) || exit;

add_filter( 'wp_kses_allowed_html', 'entente_allow_tags', 10, 2 );
add_filter( 'wp_kses_uri_attributes', 'entente_uri_attributes' );

/**
 * Allows the elements in posts, with their own attributes and those that WordPress allows on any tag.
 *
 * @param array        $tags    Allowed tags.
 * @param string|array $context Where the HTML stands.
 * @return array
 */
function entente_allow_tags( $tags, $context ) {
	if ( 'post' !== $context ) {
		return $tags;
	}
	$global = isset( $tags['span'] ) && is_array( $tags['span'] ) ? $tags['span'] : array();
	foreach ( entente_elements() as $tag => $attributes ) {
		$tags[ $tag ] = array_merge( $global, array_fill_keys( array_keys( $attributes ), true ) );
	}
	return $tags;
}

/**
 * Has the addresses among the attributes checked for their protocol.
 *
 * @param string[] $names Attributes that hold an address.
 * @return string[]
 */
function entente_uri_attributes( $names ) {
	foreach ( entente_elements() as $attributes ) {
		foreach ( $attributes as $name => $attribute ) {
			if ( 'url' === $attribute['type'] ) {
				$names[] = $name;
			}
		}
	}
	return array_values( array_unique( $names ) );
}
