/** Data pinned to a file's content, by Subresource Integrity. A chunk of its own, for pages that pin. */

/** A digest as browsers take it. What they do not know they pass over: that must not look like a pin. */
const DIGEST = /^sha(256-[A-Za-z\d+/]{43}=|384-[A-Za-z\d+/]{64}|512-[A-Za-z\d+/]{86}==)$/;

/** Fetches a file if its content is what `init.integrity` names; otherwise says why there is none. Rejects at an abort only. */
export async function fetchPinned(
  address: string,
  init: RequestInit & { readonly integrity: string; readonly signal: AbortSignal },
): Promise<Response | string> {
  const digests = init.integrity.trim().split(/\s+/);
  if (!digests.every((digest) => DIGEST.test(digest)))
    return 'has an integrity that is no digest which browsers check (sha384-…), so nothing was loaded';
  try {
    return await fetch(address, init);
  } catch (error) {
    if (init.signal.aborted) throw error;
    // A browser does not say which it was.
    return 'is not the file that its integrity names, or could not be reached';
  }
}
