/**
 * The three blocks in the editor: a preview that is the real element, pickers of facts from the dossier that the block
 * names, and the fallback text as blocks of its own. No build step: everything of WordPress comes from `wp`.
 *
 * What an element's attributes are is told by the server (`elements`, made from custom-elements.json); what a dossier
 * offers is told by the module `facts`.
 */
((
  { blockEditor, blocks, components, data, element, escapeHtml, i18n },
  { elements, facts: factsModule, example, home, lang },
) => {
  const { createElement: el, Fragment, useEffect, useRef, useState } = element;
  const { __, sprintf } = i18n;

  /** What the ids of an attribute name: one of the lists of choices, and how many of it. */
  const PICKED = {
    quote: ['quotes', 1],
    set: ['sets', 1],
    focus: ['states', 1],
    between: ['states', 2],
    groups: ['groups', 2],
    types: ['relationTypes', Infinity],
    actors: ['actors', Infinity],
  };
  /** `selected` names a fact of the kind that the element shows. */
  const SELECTED = { 'quote-card': 'quotes', 'visit-timeline': 'visits', 'relations-map': 'relations' };
  const FALLBACK_BLOCKS = ['core/paragraph', 'core/quote', 'core/list', 'core/heading', 'core/table', 'core/image'];

  /** A block's attributes as the element has them: a boolean is there or not, and what is undefined is not. */
  function written(tag, attributes) {
    const pairs = Object.keys(elements[tag])
      .map((name) => [name, attributes[name] === true ? '' : attributes[name]])
      .filter(([, value]) => typeof value === 'string');
    return Object.fromEntries(pairs);
  }

  /** The same with whole addresses: in the editor's frame, which has none of its own, relative ones lead nowhere. */
  function placed(tag, attributes) {
    const whole = ([name, value]) => [name, elements[tag][name].type === 'url' ? addressOf(value) : value];
    return Object.fromEntries(Object.entries(attributes).map(whole));
  }

  function addressOf(src) {
    return URL.canParse(src, home) ? new URL(src, home).href : src;
  }

  /** What the dossier at `src` offers: undefined while it is on its way, and where there is no address. */
  function useFacts(src) {
    const [answer, setAnswer] = useState();
    useEffect(() => {
      setAnswer(undefined);
      if (!src) return undefined;
      const leaving = new AbortController();
      import(factsModule)
        .then(({ readFacts }) => readFacts(addressOf(src), lang, leaving.signal))
        .then(setAnswer, (error) => {
          if (!leaving.signal.aborted) setAnswer({ problems: [{ path: '', value: '', reason: String(error) }] });
        });
      return () => leaving.abort();
    }, [src]);
    return answer;
  }

  /** The fallback as blocks: a quotation, a sentence, a list. */
  function fallbackBlocks({ quotation, sentence, items }) {
    const paragraph = (text) => blocks.createBlock('core/paragraph', { content: escapeHtml.escapeHTML(text) });
    const item = (text) => blocks.createBlock('core/list-item', { content: escapeHtml.escapeHTML(text) });
    return [
      ...(quotation ? [blocks.createBlock('core/quote', {}, [paragraph(quotation)])] : []),
      ...(sentence ? [paragraph(sentence)] : []),
      ...(items.length ? [blocks.createBlock('core/list', {}, items.map(item))] : []),
    ];
  }

  /** Keeps the fallback as the data has it until somebody changes it by hand; the function returned writes it anew. */
  function useFallback(clientId, tag, attributes, facts) {
    const inner = data.useSelect((select) => select(blockEditor.store).getBlocks(clientId), [clientId]);
    const { replaceInnerBlocks, __unstableMarkNextChangeAsNotPersistent: notPersistent } = data.useDispatch(
      blockEditor.store,
    );
    const last = useRef('');
    const write = () => {
      const made = fallbackBlocks(facts.fallback(tag, attributes));
      last.current = blocks.serialize(made);
      notPersistent?.(); // undoing a choice undoes its text too
      replaceInnerBlocks(clientId, made, false);
    };
    useEffect(() => {
      if (facts?.fallback && blocks.serialize(inner) === last.current) write();
    }, [facts, JSON.stringify(attributes)]);
    return write;
  }

  /** The real element, made by hand: React may set a property where the element means an attribute (`focus`). */
  function Preview({ tag, attributes }) {
    const place = useRef();
    const shown = { lang, ...placed(tag, attributes) };
    useEffect(() => {
      const [made] = place.current.children;
      const real = made ?? place.current.appendChild(place.current.ownerDocument.createElement(tag));
      for (const name of Object.keys(elements[tag])) {
        if (name in shown) real.setAttribute(name, shown[name]);
        else real.removeAttribute(name);
      }
    }, [JSON.stringify(shown)]);
    return el(components.Disabled, null, el('div', { ref: place }));
  }

  const roomy = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };

  /** A button that chooses the file from the media library. WordPress takes CSV there, from every author. */
  function MediaButton({ setAttributes }) {
    return el(
      blockEditor.MediaUploadCheck,
      null,
      el(blockEditor.MediaUpload, {
        allowedTypes: ['text/csv', 'application/json'],
        onSelect: ({ url }) => setAttributes({ src: url }),
        render: ({ open }) =>
          el(components.Button, { variant: 'secondary', onClick: open }, __('Media library', 'entente')),
      }),
    );
  }

  /** An address, taken over when it is finished, so that no half of one is fetched. */
  function SourceField({ src = '', setAttributes }) {
    const [typed, setTyped] = useState(src);
    useEffect(() => setTyped(src), [src]);
    const take = () => setAttributes({ src: typed.trim() || undefined });
    return el(
      'form',
      {
        onSubmit: (event) => {
          event.preventDefault();
          take();
        },
      },
      el(components.TextControl, {
        ...roomy,
        label: __('Address of the dossier (JSON) or table (CSV)', 'entente'),
        value: typed,
        onChange: setTyped,
        onBlur: take,
      }),
    );
  }

  /** A field that names one of several choices. */
  function OneOf({ name, label, help, value, choices, setAttributes }) {
    return el(components.ComboboxControl, {
      ...roomy,
      label,
      help,
      value: value ?? null,
      options: choices.map(({ id, label: text }) => ({ value: id, label: text })),
      onChange: (id) => setAttributes({ [name]: id || undefined }),
    });
  }

  /** A field that names some of several choices, written in the attribute as ids with blanks between. */
  function SomeOf({ name, label, help, value, choices, most, setAttributes }) {
    const token = ({ id, label: text }) => (text === id ? id : `${text} (${id})`);
    const ids = new Map(choices.map((choice) => [token(choice), choice.id]));
    const tokens = new Map([...ids].map(([text, id]) => [id, text]));
    return el(
      components.BaseControl,
      { ...roomy, help },
      el(components.FormTokenField, {
        ...roomy,
        label,
        maxLength: most === Infinity ? undefined : most,
        value: (value ?? '')
          .split(/\s+/)
          .filter(Boolean)
          .map((id) => tokens.get(id) ?? id),
        suggestions: [...ids.keys()],
        onChange: (chosen) =>
          setAttributes({ [name]: chosen.map((text) => ids.get(text) ?? text).join(' ') || undefined }),
        __experimentalExpandOnFocus: true,
      }),
    );
  }

  /** A text that may also be none at all, where the empty attribute says so. */
  function Text({ name, label, help, value, empty, setAttributes }) {
    return el(
      Fragment,
      null,
      el(components.TextControl, {
        ...roomy,
        label,
        help,
        value: value ?? '',
        disabled: empty && value === '',
        onChange: (text) => setAttributes({ [name]: text || undefined }),
      }),
      empty &&
        el(components.CheckboxControl, {
          ...roomy,
          // translators: %s: name of a field, for example Heading.
          label: sprintf(__('None: %s', 'entente'), label),
          checked: value === '',
          onChange: (none) => setAttributes({ [name]: none ? '' : undefined }),
        }),
    );
  }

  /** The control that fits an attribute. */
  function Control({ tag, name, attributes, choices, setAttributes }) {
    const { type, label, help, values, empty } = elements[tag][name];
    const value = attributes[name];
    const set = (next) => setAttributes({ [name]: next || undefined });
    const [list, most] = name === 'selected' ? [SELECTED[tag], 1] : (PICKED[name] ?? []);
    if (type === 'boolean') {
      return el(components.ToggleControl, { ...roomy, label, help, checked: value === true, onChange: set });
    }
    if (type === 'enum') {
      const options = ['', ...values].map((word) => ({ value: word, label: word }));
      return el(components.SelectControl, { ...roomy, label, help, value: value ?? '', options, onChange: set });
    }
    if (list && choices) {
      const field = { name, label, help, value, choices: choices[list], most, setAttributes };
      return el(most === 1 ? OneOf : SomeOf, field);
    }
    return el(Text, { name, label, help, value, empty, setAttributes });
  }

  /** What is wrong with the file, as the library says it. */
  function Problems({ problems }) {
    if (!problems?.length) return null;
    return el(
      components.Notice,
      { status: 'warning', isDismissible: false },
      el(
        'ul',
        null,
        problems.map(({ path, value, reason }, index) =>
          el('li', { key: index }, [path, value, reason].filter(Boolean).join(' ')),
        ),
      ),
    );
  }

  function Sidebar({ tag, attributes, facts, setAttributes }) {
    const names = Object.keys(elements[tag]).filter((name) => name !== 'src');
    const controls = (own) =>
      names
        .filter((name) => elements[tag][name].own === own)
        .map((name) => el(Control, { key: name, tag, name, attributes, choices: facts?.choices, setAttributes }));
    return el(
      blockEditor.InspectorControls,
      null,
      el(
        components.PanelBody,
        { title: __('Data', 'entente') },
        el(SourceField, { src: attributes.src, setAttributes }),
        el(MediaButton, { setAttributes }),
        el(Problems, facts),
      ),
      el(components.PanelBody, { title: __('What is shown', 'entente') }, controls(true)),
      el(components.PanelBody, { title: __('Limits and looks', 'entente'), initialOpen: false }, controls(false)),
    );
  }

  function Start({ title, icon, setAttributes }) {
    return el(
      components.Placeholder,
      { label: title, icon, instructions: __('Name the file that the facts come from.', 'entente') },
      el(
        'div',
        { className: 'entente-start' },
        el(SourceField, { setAttributes }),
        el(MediaButton, { setAttributes }),
        el(
          components.Button,
          { variant: 'tertiary', onClick: () => setAttributes({ src: example }) },
          __('Use the example', 'entente'),
        ),
      ),
    );
  }

  function Fallback({ write, ready }) {
    return el(
      'details',
      { className: 'entente-fallback' },
      el('summary', null, __('What readers without scripts, feeds and search engines see', 'entente')),
      el(blockEditor.InnerBlocks, { allowedBlocks: FALLBACK_BLOCKS, templateLock: false }),
      el(
        components.Button,
        { variant: 'secondary', disabled: !ready, onClick: write },
        __('Write it from the data', 'entente'),
      ),
    );
  }

  /** The editor's side of the block of an element. */
  const editorOf = (tag) =>
    function Edit({ name, attributes, setAttributes, clientId }) {
      const facts = useFacts(attributes.src);
      const plain = written(tag, attributes);
      const write = useFallback(clientId, tag, plain, facts);
      const { title, icon } = blocks.getBlockType(name);
      return el(
        'div',
        blockEditor.useBlockProps(),
        el(Sidebar, { tag, attributes, facts, setAttributes }),
        attributes.src ? el(Preview, { tag, attributes: plain }) : el(Start, { title, icon: icon.src, setAttributes }),
        attributes.src && el(Fallback, { write, ready: Boolean(facts?.fallback) }),
      );
    };

  for (const tag of Object.keys(elements)) {
    blocks.registerBlockType(`entente/${tag}`, {
      edit: editorOf(tag),
      /** The element with its fallback inside: what the post keeps when the plugin is gone. */
      save: ({ attributes }) =>
        el(tag, blockEditor.useBlockProps.save(written(tag, attributes)), el(blockEditor.InnerBlocks.Content)),
    });
  }
})(window.wp, window.ententeEditor);
