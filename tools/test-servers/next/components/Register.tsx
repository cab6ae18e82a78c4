'use client';
import 'entente-elements/define';

/** Nothing to see: it only brings the elements' code into the page. */
export function Register() {
  return null;
}
