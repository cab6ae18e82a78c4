<?php
/**
 * An element stays whole in a post: its words stay inside it, and the words after it outside.
 *
 * @package Entente
 */

defined( 'ABSPATH' ) || exit;

add_filter( 'render_block', 'entente_whole_elements' );
add_filter( 'the_content', 'entente_whole_elements', 11 ); // After the automatic paragraphs.
add_filter( 'widget_text_content', 'entente_whole_elements', 11 );
add_filter( 'widget_custom_html_content', 'entente_whole_elements' );

/**
 * Closes an element that was written as `<quote-card … />`: HTML knows no such end for it, and would take all that
 * follows as words inside it. Takes away the automatic paragraphs around a tag that stands alone: they end where a
 * quotation or a list begins, and the element would end with them.
 *
 * @param string $html HTML about to be shown.
 * @return string
 */
function entente_whole_elements( $html ) {
	$tags  = implode( '|', array_keys( entente_elements() ) );
	$value = '"[^"]*"|\'[^\']*\'|[^\s"\'=<>`]++'; // One without quotes takes a slash at its end with it, as in a browser.
	$start = "<($tags)((?:\\s+[^\\s\"'>/=]+(?:\\s*=\\s*(?:$value))?)*)\\s*";
	$whole = preg_replace(
		array( "~$start/>~i", "~<p>\\s*($start>)\\s*</p>~i", "~<p>\\s*(</(?:$tags)>)\\s*</p>~i" ),
		array( '<$1$2></$1>', '$1', '$1' ),
		(string) $html
	);
	return null === $whole ? $html : $whole;
}
