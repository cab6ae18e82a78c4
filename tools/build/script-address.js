// Put into each classic script by the build: where the script came from.
export const ententeScript = (document.currentScript && document.currentScript.src) || document.baseURI;
