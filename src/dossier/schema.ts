/**
 * The definition of format 1 as JSON Schema (draft 2020-12), for editors and for other programs. What refers from one
 * part of a dossier to another (ids that must be there, two parties that must differ) no schema can say.
 * For tools and tests; elements do not load it.
 */
import * as format from './format.js';
import { ADDRESS, ID, ITEMS_AT_MOST, LANGUAGE, TEXT_AT_MOST } from './shape.js';
import type { Node, ObjectNode } from './shape.js';

/** A JSON Schema. */
export type Schema = Readonly<Record<string, unknown>>;

/** What a type, or a field of it, is: the doc comments of the model. */
export type Describe = (type: string, field?: string) => string | undefined;

/** The parts of the format by the name of their type in the model. */
const TYPES: ReadonlyMap<Node, string> = new Map<Node, string>([
  [format.source, 'Source'],
  [format.sourceName, 'SourceName'],
  [format.archive, 'Archive'],
  [format.evidence, 'Evidence'],
  [format.actor, 'Actor'],
  [format.actorName, 'ActorName'],
  [format.state, 'State'],
  [format.organization, 'Organization'],
  [format.group, 'Group'],
  [format.member, 'Member'],
  [format.person, 'Person'],
  [format.role, 'Role'],
  [format.relation, 'Relation'],
  [format.visit, 'Visit'],
  [format.visitor, 'Visitor'],
  [format.meeting, 'Meeting'],
  [format.event, 'DossierEvent'],
  [format.quote, 'Quote'],
  [format.link, 'Link'],
  [format.translation, 'Translation'],
  [format.figure, 'Figure'],
  [format.silence, 'Silence'],
  [format.coverage, 'Coverage'],
  [format.factSet, 'FactSet'],
  [format.setItem, 'SetItem'],
]);

/** The schema of a dossier. */
export function toJsonSchema(describe: Describe = (): undefined => undefined): Schema {
  const defs: Record<string, Schema> = {
    Edtf: {
      type: 'string',
      format: 'edtf',
      pattern: EDTF,
      ...described('A date: EDTF level 0 and 1, and the lists of level 2.'),
    },
    Text: {
      ...described(describe('Text')),
      anyOf: [string(), { ...dictionary(string(), LANGUAGE), minProperties: 1 }],
    },
  };
  for (const [node, name] of TYPES) defs[name] = { ...described(describe(name)), ...schemaOf(node, describe, name) };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://unpkg.com/entente-elements/dist/data/dossier.schema.json',
    title: 'Entente dossier, format 1',
    ...described(describe('Dossier')),
    ...schemaOf(format.dossier, describe, 'Dossier'),
    $defs: defs,
  };
}

/** A node where it is used: by name, where it has one. */
function use(node: Node, describe: Describe): Schema {
  const name = TYPES.get(node);
  return name ? { $ref: `#/$defs/${name}` } : schemaOf(node, describe);
}

function schemaOf(node: Node, describe: Describe, type?: string): Schema {
  switch (node.is) {
    case 'text':
      return { $ref: '#/$defs/Text' };
    case 'string':
      return string();
    case 'language':
      return string(LANGUAGE);
    case 'id':
      return string(ID);
    case 'url':
      return { ...string(ADDRESS), format: 'uri' };
    case 'date':
      return { $ref: '#/$defs/Edtf' };
    case 'csl-date':
      return { anyOf: [{ $ref: '#/$defs/Edtf' }, DATE_PARTS] };
    case 'boolean':
      return { type: 'boolean' };
    case 'number':
      return { type: 'number', minimum: node.min, maximum: node.max };
    case 'word':
      return node.words.length === 1 ? { const: node.words[0] } : { enum: node.words };
    case 'list':
      return {
        type: 'array',
        ...(node.least && { minItems: node.least }),
        maxItems: ITEMS_AT_MOST,
        items: use(node.item, describe),
      };
    case 'tuple':
      return {
        type: 'array',
        minItems: node.items.length,
        maxItems: node.items.length,
        prefixItems: node.items.map((item) => use(item, describe)),
        ...(node.apart && { uniqueItems: true }),
      };
    case 'record':
      return dictionary(use(node.value, describe), node.declares ? ID : LANGUAGE);
    case 'kinds':
      return {
        type: 'object',
        required: ['kind'],
        oneOf: Object.values(node.kinds).map((kind) => use(kind, describe)),
      };
    case 'object':
      return objectSchema(node, describe, type);
  }
}

function objectSchema({ fields, required, anyOf }: ObjectNode, describe: Describe, type?: string): Schema {
  const properties: Record<string, Schema> = {};
  for (const [key, node] of fields) {
    properties[key] = { ...(type && described(describe(type, key))), ...use(node, describe) };
  }
  return {
    type: 'object',
    properties,
    ...(required.length && { required }),
    ...(anyOf && { anyOf: anyOf.map((key) => ({ required: [key] })) }),
    propertyNames: { not: { enum: ['__proto__', 'constructor', 'prototype'] } },
  };
}

function dictionary(value: Schema, keys: RegExp): Schema {
  return {
    type: 'object',
    propertyNames: { pattern: keys.source },
    additionalProperties: value,
    maxProperties: ITEMS_AT_MOST,
  };
}

function string(pattern?: RegExp): Schema {
  return { type: 'string', minLength: 1, maxLength: TEXT_AT_MOST, pattern: (pattern ?? /\S/).source };
}

function described(description: string | undefined): Schema {
  return description ? { description } : {};
}

/** CSL-JSON's own dates. */
const DATE_PARTS: Schema = {
  type: 'object',
  required: ['date-parts'],
  properties: {
    'date-parts': {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: { type: 'array', minItems: 1, maxItems: 3, items: { type: ['number', 'string'] } },
    },
    circa: { type: ['string', 'number', 'boolean'] },
  },
};

/** As exact as a pattern is: it knows the months' lengths, but not the 29th of February, nor which end comes first. */
const EDTF: string = ((): string => {
  const year = '(?!0000)\\d{4}';
  const day =
    '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))';
  const month = '(?:0[1-9]|1[0-2])';
  const whole = `${year}(?:-(?:${day}|${month}))?`;
  const partly = `(?:${year}-XX(?:-XX)?|${year}-${month}-XX|(?!000X)\\d{3}X|(?!00XX)\\d\\dXX)`;
  const plain = `(?:${whole}|${partly})`;
  const date = `(?:${whole}[?~%]?|${partly})`;
  const ranged = `${plain}(?:\\.\\.${plain})?`;
  const list = `(?:\\.\\.${plain}|${ranged}|${plain}\\.\\.)`;
  const members = `(?:(?:\\.\\.${plain}|${ranged})(?:, *${ranged})*(?:, *(?:${ranged}|${plain}\\.\\.))?|${list})`;
  const interval = `(?:${date}/(?:${date}|\\.\\.)?|(?:\\.\\.)?/${date})`;
  return `^(?:${date}|${interval}|\\[${members}\\]|\\{${members}\\})$`;
})();
