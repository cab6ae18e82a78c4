/** The part of Trusted Types that is used here; TypeScript's own library does not know it yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

// Both are known only while this script runs for the first time.
const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript : undefined;
const policy = window.trustedTypes?.createPolicy('entente', { createScriptURL: (url) => url });

/** Loads a classic script that lies beside this one, under the same nonce where the page uses nonces. */
export function loadScript(name: string): Promise<void> {
  const url = new URL(name, own?.src ?? location.href).href;
  const script = document.createElement('script');
  script.src = policy?.createScriptURL(url) ?? url;
  script.nonce = own?.nonce ?? '';
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => {
      resolve();
    });
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(url));
    });
    document.head.append(script);
  });
}
