<?php
/**
 * The shortcode: [entente element="quote-card" src="…" quote="…"]fallback[/entente].
 *
 * @package Entente
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'entente_register_shortcode' );

/**
 * Registers the shortcode.
 */
function entente_register_shortcode() {
	add_shortcode( 'entente', 'entente_shortcode' );
}

/**
 * Writes the element that the shortcode names. Attributes that it does not have are left out.
 *
 * @param array|string $given   Attributes as written; one without a value stands under a number.
 * @param string|null  $content What stands between the tags of the shortcode.
 * @return string
 */
function entente_shortcode( $given, $content = null ) {
	$given    = is_array( $given ) ? $given : array();
	$tag      = isset( $given['element'] ) ? strtolower( $given['element'] ) : '';
	$elements = entente_elements();
	$fallback = entente_shortcode_fallback( (string) $content );
	if ( ! isset( $elements[ $tag ] ) ) {
		return $fallback;
	}
	$written = '';
	foreach ( $elements[ $tag ] as $name => $attribute ) {
		$written .= entente_attribute( $name, $attribute['type'], $given );
	}
	if ( '' === trim( $fallback ) && isset( $given['src'] ) ) {
		$fallback = sprintf(
			'<p><a href="%s">%s</a></p>',
			esc_url( entente_address( $given['src'] ) ),
			esc_html__( 'The data of this graphic', 'entente' )
		);
	}
	return entente_enqueue_where_used( "<$tag$written>$fallback</$tag>" );
}

/**
 * One attribute as HTML, or nothing where it was not given.
 *
 * @param string $name  Name of the attribute.
 * @param string $type  Its type: url, boolean, enum or string.
 * @param array  $given Attributes of the shortcode.
 * @return string
 */
function entente_attribute( $name, $type, $given ) {
	if ( 'boolean' === $type ) {
		$on = in_array( $name, array_map( 'strtolower', array_filter( $given, 'is_int', ARRAY_FILTER_USE_KEY ) ), true )
			|| ( isset( $given[ $name ] ) && ! in_array( strtolower( $given[ $name ] ), array( 'false', '0', 'no' ), true ) );
		return $on ? " $name" : '';
	}
	if ( ! isset( $given[ $name ] ) ) {
		return '';
	}
	$value = 'url' === $type ? esc_url( entente_address( $given[ $name ] ) ) : esc_attr( $given[ $name ] );
	return " $name=\"$value\"";
}

/**
 * An address: as written, or that of a file of the media library by its number.
 *
 * @param string $src What stands in the shortcode.
 * @return string
 */
function entente_address( $src ) {
	return ctype_digit( $src ) ? (string) wp_get_attachment_url( (int) $src ) : $src;
}

/**
 * What readers without scripts get. Automatic paragraphs leave half a paragraph at both ends; these are closed and,
 * where empty, taken out.
 *
 * @param string $content What stands between the tags of the shortcode.
 * @return string
 */
function entente_shortcode_fallback( $content ) {
	$html = force_balance_tags( do_shortcode( shortcode_unautop( trim( $content ) ) ) );
	$html = preg_replace( array( '#^\s*</p>#', '#<p>\s*</p>#', '#^<br\s*/?>#' ), '', $html );
	return wp_kses_post( trim( $html ) );
}
