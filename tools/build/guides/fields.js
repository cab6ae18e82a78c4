// The fields of one type of the format, from its JSON Schema, whose descriptions are the doc comments of the types.
import { cell, table } from './parts.js';

/** A Markdown table of the fields of `type`; of the dossier itself for `Dossier`. */
export function fieldTable(schema, type) {
  const shape = type === 'Dossier' ? schema : schema.$defs[type];
  if (!shape?.properties) throw new Error(`No type ${type} in the schema`);
  const rows = Object.entries(shape.properties).map(([name, field]) => [
    `\`${name}\``,
    kindOf(field),
    shape.required?.includes(name) ? 'yes' : '',
    cell(field.description),
  ]);
  return table(['field', 'what stands there', 'needed', 'meaning'], rows);
}

const word = (value) => `\`${value}\``;
const WORDS = { string: 'words', number: 'a number', boolean: 'true or false' };

function kindOf(field) {
  if (field.$ref) return nameOf(field.$ref);
  if (field.enum) return field.enum.map(word).join(', ');
  if ('const' in field) return word(field.const);
  if (field.anyOf) return [...new Set(field.anyOf.map(kindOf))].join(' or ');
  if (field.type === 'array') {
    if (field.prefixItems) return `a list of ${field.prefixItems.length}`;
    return `${field.minItems ? 'one or more' : 'a list'}: ${kindOf(field.items ?? {})}`;
  }
  if (field.type === 'object') {
    return field.additionalProperties ? `by id: ${kindOf(field.additionalProperties)}` : fieldsOf(field);
  }
  if (field.format === 'uri' || field.format === 'iri') return 'an address';
  return WORDS[field.type] ?? 'anything';
}

const fieldsOf = ({ properties = {} }) => Object.keys(properties).map(word).join(', ');
const nameOf = (reference) => {
  const name = reference.split('/').at(-1);
  return name === 'Edtf' ? 'a date' : name === 'Text' ? 'words, or words by language' : name;
};
