// What no page of ours can come to in our dependencies, and what a bundler cannot know to leave out: it is weighed by every
// reader. Each row cuts one piece, to the letter: where a new version has other letters, the build stops, and somebody looks.
// tests/tools/left-out.test.js holds that nothing of ours asks for what was cut.

const CSS_TAG = /@lit\/reactive-element\/css-tag\.js$/;
const REACTIVE_ELEMENT = /@lit\/reactive-element\/reactive-element\.js$/;
const LIT_HTML = /lit-html\/lit-html\.js$/;
const LIT_ELEMENT = /lit-element\/lit-element\.js$/;
const D3_ARRAY = /d3-array\.mjs$/;
const D3_GEO = /d3-geo\.mjs$/;

/** A method of every projection of d3-geo: a property, which no bundler takes away. */
const method = (/** @type {string} */ name, /** @type {string} */ parameters, /** @type {string} */ value) => ({
  file: D3_GEO,
  from: `projection.${name} = function(${parameters}) {\n    return ${value};\n  };`,
});

/** @type {readonly { file: RegExp, from: string, to?: string }[]} */
export const LEFT_OUT = [
  // Sheets for browsers without `adoptedStyleSheets`: whoever knows `light-dark()`, which our tokens need, has had them for years.
  {
    file: CSS_TAG,
    from: 't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
    to: '!0',
  },
  // Two messages for whoever writes a sheet: ours are written, and put nothing but sheets into each other.
  {
    file: CSS_TAG,
    from: '(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to \'css\' function must be a \'css\' function result: "+t+". Use \'unsafeCSS\' to pass non-literal values, but take care to ensure page security.")})(s)',
    to: 's.cssText',
  },
  {
    file: CSS_TAG,
    from: 'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");',
  },
  // Attributes that are numbers, lists or objects: ours are words, or there or not.
  { file: REACTIVE_ELEMENT, from: 'case Object:case Array:t=null==t?t:JSON.stringify(t)' },
  {
    file: REACTIVE_ELEMENT,
    from: 'case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}',
  },
  // What decorators of another kind than ours would call when an element is made.
  { file: REACTIVE_ELEMENT, from: 'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}' },
  { file: REACTIVE_ELEMENT, from: ',void 0!==t.l&&(this.l=[...t.l])' },
  { file: REACTIVE_ELEMENT, from: ',this.constructor.l?.forEach(t=>t(this))' },
  // Directives that go on by themselves, and hear when their element leaves the page.
  {
    file: LIT_ELEMENT,
    from: 'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
  },
  { file: LIT_ELEMENT, from: 'this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),' },
  { file: LIT_HTML, from: 'setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}' },
  { file: LIT_HTML, from: ',this._$Cv=e?.isConnected??!0' },
  { file: LIT_HTML, from: 'get _$AU(){return this._$AM?._$AU??this._$Cv}' },
  { file: LIT_HTML, from: 'get _$AU(){return this._$AM._$AU}' },
  { file: LIT_HTML, from: 'get tagName(){return this.element.tagName}' },
  // Formulas; values in comments.
  { file: LIT_HTML, from: ':3===i?"<math>":""', to: ':""' },
  { file: LIT_HTML, from: ':3===i?"</math>":""', to: ':""' },
  { file: LIT_HTML, from: '2===i||3===i', to: '2===i' },
  {
    file: LIT_HTML,
    from: 'if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}l++',
    to: 'r.data===n&&d.push({type:2,index:l});l++',
  },
  // Searches in sorted lists, which d3-array makes ready while it loads.
  { file: D3_ARRAY, from: 'const ascendingBisect = bisector(ascending);', to: 'const ascendingBisect = {};' },
  { file: D3_ARRAY, from: 'const bisectCenter = bisector(number).center;', to: 'const bisectCenter = undefined;' },
  // Mirrored and slanted projections, those fitted to one side only.
  method('preclip', '_', 'arguments.length ? (preclip = _, theta = undefined, reset()) : preclip'),
  method('postclip', '_', 'arguments.length ? (postclip = _, x0 = y0 = x1 = y1 = null, reset()) : postclip'),
  method('angle', '_', 'arguments.length ? (alpha = _ % 360 * radians, recenter()) : alpha * degrees'),
  method('reflectX', '_', 'arguments.length ? (sx = _ ? -1 : 1, recenter()) : sx < 0'),
  method('reflectY', '_', 'arguments.length ? (sy = _ ? -1 : 1, recenter()) : sy < 0'),
  method('fitWidth', 'width, object', 'fitWidth(projection, width, object)'),
  method('fitHeight', 'height, object', 'fitHeight(projection, height, object)'),
  { file: D3_GEO, from: 'scaleTranslateRotate(k, 0, 0, sx, sy, alpha)', to: 'scaleTranslate(k, 0, 0, 1, 1)' },
  {
    file: D3_GEO,
    from: 'scaleTranslateRotate(k, x - center[0], y - center[1], sx, sy, alpha)',
    to: 'scaleTranslate(k, x - center[0], y - center[1], 1, 1)',
  },
];
