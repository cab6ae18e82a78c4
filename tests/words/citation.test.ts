import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseDossier } from '../../src/dossier/parse.js';
import type { Source } from '../../src/model/dossier.js';
import { factsById } from '../../src/model/facts.js';
import { cite, citeFact, CITATION_STYLES, type CitationStyle } from '../../src/words/citation/cite.js';
import type { Runs } from '../../src/words/citation/runs.js';
import { SOURCES } from './sources.js';

const read = (raw: unknown) => {
  const { dossier, problems } = parseDossier(raw);
  assert.ok(dossier);
  assert.deepEqual(problems, []);
  return dossier;
};
const real = read(JSON.parse(readFileSync('data/mongolia-korea.json', 'utf8')));
const sourceOf = (fields: object): Source =>
  read({ dossier: 1, id: 'x', title: 'x', sources: { it: fields } }).sources.get('it')!;
const invented = read({ dossier: 1, id: 'x', title: 'x', sources: SOURCES });
const known = (id: string): Source => real.sources.get(id) ?? invented.sources.get(id)!;
/** Italics between stars. */
const marked = (runs: Runs): string => runs.map(({ text, italic }) => (italic ? `*${text}*` : text)).join('');
const entry = (source: Source, style: CitationStyle): string => marked(cite(source, style).entry);
const inText = (source: Source, style: CitationStyle, passage = {}): string =>
  marked(cite(source, style, passage).inText);

/** Checked by hand against the manuals, and against the CSL styles of the same editions where those know the case. */
const CITATIONS: readonly (readonly [string, Readonly<Record<CitationStyle | 'note', string>>])[] = [
  [
    'diplomat-2013',
    {
      apa: 'Panda, A. (2013, October). What Do North Korea And Mongolia Have In Common? *The Diplomat*. http://thediplomat.com/2013/10/what-do-north-korea-and-mongolia-have-in-common/',
      chicago:
        'Panda, Ankit. “What Do North Korea And Mongolia Have In Common?” *The Diplomat*, October 2013. http://thediplomat.com/2013/10/what-do-north-korea-and-mongolia-have-in-common/.',
      note: 'Ankit Panda, “What Do North Korea And Mongolia Have In Common?,” *The Diplomat*, October 2013, http://thediplomat.com/2013/10/what-do-north-korea-and-mongolia-have-in-common/.',
      mla: 'Panda, Ankit. “What Do North Korea And Mongolia Have In Common?” *The Diplomat*, Oct. 2013, thediplomat.com/2013/10/what-do-north-korea-and-mongolia-have-in-common/.',
      bibtex: String.raw`@article{panda2013what,
  author = {Panda, Ankit},
  title = {{What Do North Korea And Mongolia Have In Common?}},
  journal = {The Diplomat},
  year = {2013},
  month = oct,
  url = {http://thediplomat.com/2013/10/what-do-north-korea-and-mongolia-have-in-common/},
}`,
    },
  ],
  [
    'bayarkhuu-2005',
    {
      apa: 'Bayarkhuu, D. (2005, May 26–28). *Mongolian Perspectives on the Korean Peninsula* [Paper presentation]. Innovative Approaches to Peace and Stability in Northeast Asia: Focus on the Korean Peninsula, Moscow. Universal Peace Federation.',
      chicago:
        'Bayarkhuu, Dashdorj. “Mongolian Perspectives on the Korean Peninsula.” Paper presented at Innovative Approaches to Peace and Stability in Northeast Asia: Focus on the Korean Peninsula, Moscow, May 26–28, 2005. Universal Peace Federation.',
      note: 'Dashdorj Bayarkhuu, “Mongolian Perspectives on the Korean Peninsula,” paper presented at Innovative Approaches to Peace and Stability in Northeast Asia: Focus on the Korean Peninsula, Moscow, May 26–28, 2005, Universal Peace Federation.',
      mla: 'Bayarkhuu, Dashdorj. “Mongolian Perspectives on the Korean Peninsula.” Innovative Approaches to Peace and Stability in Northeast Asia: Focus on the Korean Peninsula, 26–28 May 2005, Moscow. *Universal Peace Federation*. Conference paper.',
      bibtex: String.raw`@inproceedings{bayarkhuu2005mongolian,
  author = {Bayarkhuu, Dashdorj},
  title = {{Mongolian Perspectives on the Korean Peninsula}},
  booktitle = {Innovative Approaches to Peace and Stability in Northeast Asia: Focus on the Korean Peninsula},
  organization = {Universal Peace Federation},
  address = {Moscow},
  year = {2005},
  month = may,
  day = {26--28},
}`,
    },
  ],
  [
    'newswire-2007',
    {
      apa: 'North Korean Kim visits Mongolia. (2007, July). *newswire.mn*. http://www.newswire.mn/2007/07/north-korean-kim-visits-mongolia.html',
      chicago:
        '*newswire.mn*. “North Korean Kim visits Mongolia.” July 2007. http://www.newswire.mn/2007/07/north-korean-kim-visits-mongolia.html.',
      note: '“North Korean Kim visits Mongolia,” *newswire.mn*, July 2007, http://www.newswire.mn/2007/07/north-korean-kim-visits-mongolia.html.',
      mla: '“North Korean Kim visits Mongolia.” *newswire.mn*, July 2007, www.newswire.mn/2007/07/north-korean-kim-visits-mongolia.html.',
      bibtex: String.raw`@article{newswire2007north,
  title = {{North Korean Kim visits Mongolia}},
  journal = {newswire.mn},
  year = {2007},
  month = jul,
  url = {http://www.newswire.mn/2007/07/north-korean-kim-visits-mongolia.html},
}`,
    },
  ],
  [
    'loc-mongolia',
    {
      apa: '*Mongolia: A Country Study*. (n.d.). Library of Congress. http://reference.allrefer.com/country-guide-study/mongolia/mongolia148.html',
      chicago:
        '*Mongolia: A Country Study*. Library of Congress, n.d. http://reference.allrefer.com/country-guide-study/mongolia/mongolia148.html.',
      note: '*Mongolia: A Country Study* (Library of Congress, n.d.), http://reference.allrefer.com/country-guide-study/mongolia/mongolia148.html.',
      mla: '*Mongolia: A Country Study*. *Library of Congress*, reference.allrefer.com/country-guide-study/mongolia/mongolia148.html.',
      bibtex: String.raw`@techreport{librarymongolia,
  title = {{Mongolia: A Country Study}},
  institution = {Library of Congress},
  url = {http://reference.allrefer.com/country-guide-study/mongolia/mongolia148.html},
}`,
    },
  ],
  [
    'historian-ussr',
    {
      apa: '*Recognition of the Soviet Union, 1933*. (n.d.). Office of the Historian. https://history.state.gov/milestones/1921-1936/ussr',
      chicago:
        'Office of the Historian. “Recognition of the Soviet Union, 1933.” N.d. https://history.state.gov/milestones/1921-1936/ussr.',
      note: '“Recognition of the Soviet Union, 1933,” Office of the Historian, n.d., https://history.state.gov/milestones/1921-1936/ussr.',
      mla: '“Recognition of the Soviet Union, 1933.” *Office of the Historian*, history.state.gov/milestones/1921-1936/ussr.',
      bibtex: String.raw`@misc{officerecognition,
  title = {{Recognition of the Soviet Union, 1933}},
  howpublished = {Office of the Historian},
  url = {https://history.state.gov/milestones/1921-1936/ussr},
}`,
    },
  ],
  [
    'us-prc-communique',
    {
      apa: 'Joint Communiqué of the United States and the People’s Republic of China, n.d., https://www.cia.gov/readingroom/document/cia-rdp84b00049r001303190013-6',
      chicago:
        '*Joint Communiqué of the United States and the People’s Republic of China*. CIA reading room, n.d. https://www.cia.gov/readingroom/document/cia-rdp84b00049r001303190013-6.',
      note: '*Joint Communiqué of the United States and the People’s Republic of China* (CIA reading room, n.d.), https://www.cia.gov/readingroom/document/cia-rdp84b00049r001303190013-6.',
      mla: '*Joint Communiqué of the United States and the People’s Republic of China*. *CIA reading room*, www.cia.gov/readingroom/document/cia-rdp84b00049r001303190013-6.',
      bibtex: String.raw`@misc{ciajoint,
  title = {{Joint Communiqué of the United States and the People’s Republic of China}},
  howpublished = {CIA reading room},
  url = {https://www.cia.gov/readingroom/document/cia-rdp84b00049r001303190013-6},
}`,
    },
  ],
  [
    'mfa-2024',
    {
      apa: '*The Ninth International Conference on Northeast Asian Security “Ulaanbaatar Dialogue” was successfully held*. (n.d.). Ministry of Foreign Affairs of Mongolia. https://mfa.gov.mn/en/the-ninth-international-conference-on-northeast-asian-security-ulaanbaatar-dialogue-was-successfully-held/',
      chicago:
        'Ministry of Foreign Affairs of Mongolia. “The Ninth International Conference on Northeast Asian Security ‘Ulaanbaatar Dialogue’ was successfully held.” N.d. https://mfa.gov.mn/en/the-ninth-international-conference-on-northeast-asian-security-ulaanbaatar-dialogue-was-successfully-held/.',
      note: '“The Ninth International Conference on Northeast Asian Security ‘Ulaanbaatar Dialogue’ was successfully held,” Ministry of Foreign Affairs of Mongolia, n.d., https://mfa.gov.mn/en/the-ninth-international-conference-on-northeast-asian-security-ulaanbaatar-dialogue-was-successfully-held/.',
      mla: '“The Ninth International Conference on Northeast Asian Security ‘Ulaanbaatar Dialogue’ was successfully held.” *Ministry of Foreign Affairs of Mongolia*, mfa.gov.mn/en/the-ninth-international-conference-on-northeast-asian-security-ulaanbaatar-dialogue-was-successfully-held/.',
      bibtex: String.raw`@misc{ministryninth,
  title = {{The Ninth International Conference on Northeast Asian Security “Ulaanbaatar Dialogue” was successfully held}},
  howpublished = {Ministry of Foreign Affairs of Mongolia},
  url = {https://mfa.gov.mn/en/the-ninth-international-conference-on-northeast-asian-security-ulaanbaatar-dialogue-was-successfully-held/},
}`,
    },
  ],
  [
    'kfa-2021',
    {
      apa: 'Glückwünsche der DVR Korea zum 100. (2021, July). *KFA Switzerland*. https://kfaswitzerland.blogspot.com/2021/07/gluckwunsche-der-dvr-korea-zum-100.html',
      chicago:
        '“Glückwünsche der DVR Korea zum 100.” *KFA Switzerland* (blog), July 2021. https://kfaswitzerland.blogspot.com/2021/07/gluckwunsche-der-dvr-korea-zum-100.html.',
      note: '“Glückwünsche der DVR Korea zum 100.,” *KFA Switzerland* (blog), July 2021, https://kfaswitzerland.blogspot.com/2021/07/gluckwunsche-der-dvr-korea-zum-100.html.',
      mla: '“Glückwünsche der DVR Korea zum 100.” *KFA Switzerland*, July 2021, kfaswitzerland.blogspot.com/2021/07/gluckwunsche-der-dvr-korea-zum-100.html.',
      bibtex: String.raw`@misc{kfa2021gluckwunsche,
  title = {{Glückwünsche der DVR Korea zum 100.}},
  howpublished = {KFA Switzerland},
  year = {2021},
  month = jul,
  url = {https://kfaswitzerland.blogspot.com/2021/07/gluckwunsche-der-dvr-korea-zum-100.html},
}`,
    },
  ],
  [
    'book',
    {
      apa: 'Lamour, J.-B. M., & Kim, I.-S. (1998). *The Memoirs, Volume & Verse*. Oxford University Press.',
      chicago:
        'Lamour, Jean-Baptiste M., and Il-sung Kim. *The Memoirs, Volume & Verse*. Oxford: Oxford University Press, 1998.',
      note: 'Jean-Baptiste M. Lamour and Il-sung Kim, *The Memoirs, Volume & Verse* (Oxford: Oxford University Press, 1998).',
      mla: 'Lamour, Jean-Baptiste M., and Il-sung Kim. *The Memoirs, Volume & Verse*. Oxford University Press, 1998.',
      bibtex: String.raw`@book{lamour1998memoirs,
  author = {Lamour, Jean-Baptiste M. and Kim, Il-sung},
  title = {{The Memoirs, Volume \& Verse}},
  publisher = {Oxford University Press},
  address = {Oxford},
  year = {1998},
  month = mar,
}`,
    },
  ],
  [
    'journal',
    {
      apa: 'One, A. B., Two, B., Three, C., & Four, D. (2013). Who Said “Axis of Evil”? *Asian Survey*, *12*(3), 5–17. https://doi.org/10.1000/abc_1',
      chicago:
        'One, A. B., Bo Two, Cy Three, and Di Four. “Who Said ‘Axis of Evil’?” *Asian Survey* 12, no. 3 (October 2013): 5–17. https://doi.org/10.1000/abc_1.',
      note: 'A. B. One et al., “Who Said ‘Axis of Evil’?,” *Asian Survey* 12, no. 3 (October 2013), https://doi.org/10.1000/abc_1.',
      mla: 'One, A. B., et al. “Who Said ‘Axis of Evil’?” *Asian Survey*, vol. 12, no. 3, Oct. 2013, pp. 5–17, https://doi.org/10.1000/abc_1.',
      bibtex: String.raw`@article{one2013who,
  author = {One, A. B. and Two, Bo and Three, Cy and Four, Di},
  title = {{Who Said “Axis of Evil”?}},
  journal = {Asian Survey},
  volume = {12},
  number = {3},
  pages = {5--17},
  year = {2013},
  month = oct,
  doi = {10.1000/abc_1},
}`,
    },
  ],
  [
    'chapter',
    {
      apa: 'Campi, A. (2001). Between Bears and Dragons. In *Small States* (pp. 101–120). Routledge.',
      chicago: 'Campi, Alicia. “Between Bears and Dragons.” In *Small States*, 101–120. London: Routledge, 2001.',
      note: 'Alicia Campi, “Between Bears and Dragons,” in *Small States* (London: Routledge, 2001).',
      mla: 'Campi, Alicia. “Between Bears and Dragons.” *Small States*, Routledge, 2001, pp. 101–120.',
      bibtex: String.raw`@incollection{campi2001between,
  author = {Campi, Alicia},
  title = {{Between Bears and Dragons}},
  booktitle = {Small States},
  publisher = {Routledge},
  address = {London},
  pages = {101--120},
  year = {2001},
}`,
    },
  ],
  [
    'report',
    {
      apa: 'World Bank. (2012). *Mongolia Economic Update*. https://example.org/update?id=1&lang=en',
      chicago:
        'World Bank. *Mongolia Economic Update*. World Bank, June 2012. https://example.org/update?id=1&lang=en.',
      note: 'World Bank, *Mongolia Economic Update* (World Bank, June 2012), https://example.org/update?id=1&lang=en.',
      mla: '*Mongolia Economic Update*. World Bank, June 2012, example.org/update?id=1&lang=en.',
      bibtex: String.raw`@techreport{world2012mongolia,
  author = {{World Bank}},
  title = {{Mongolia Economic Update}},
  institution = {World Bank},
  year = {2012},
  month = jun,
  url = {https://example.org/update?id=1&lang=en},
}`,
    },
  ],
  [
    'speech',
    {
      apa: 'Elbegdorj, T. (2013, October 31). *No Tyranny Lasts Forever* [Speech]. Kim Il Sung University, Pyongyang. https://example.org/speech',
      chicago:
        'Elbegdorj, Tsakhia. “No Tyranny Lasts Forever.” Speech, Kim Il Sung University, Pyongyang, October 31, 2013. https://example.org/speech.',
      note: 'Tsakhia Elbegdorj, “No Tyranny Lasts Forever,” speech, Kim Il Sung University, Pyongyang, October 31, 2013, https://example.org/speech.',
      mla: 'Elbegdorj, Tsakhia. “No Tyranny Lasts Forever.” Kim Il Sung University, 31 Oct. 2013, Pyongyang, example.org/speech. Speech.',
      bibtex: String.raw`@misc{elbegdorj2013no,
  author = {Elbegdorj, Tsakhia},
  title = {{No Tyranny Lasts Forever}},
  howpublished = {Kim Il Sung University},
  address = {Pyongyang},
  year = {2013},
  month = oct,
  day = {31},
  url = {https://example.org/speech},
}`,
    },
  ],
  [
    'interview',
    {
      apa: 'Bold, L. (2013, November 2). *We Are a Neutral Land* [Interview]. NK News. https://example.org/interview',
      chicago: 'Bold, L. “We Are a Neutral Land.” Interview, NK News, November 2, 2013. https://example.org/interview.',
      note: 'L. Bold, “We Are a Neutral Land,” interview, NK News, November 2, 2013, https://example.org/interview.',
      mla: 'Bold, L. “We Are a Neutral Land.” *NK News*, 2 Nov. 2013, example.org/interview. Interview.',
      bibtex: String.raw`@misc{bold2013we,
  author = {Bold, L.},
  title = {{We Are a Neutral Land}},
  howpublished = {NK News},
  year = {2013},
  month = nov,
  day = {2},
  url = {https://example.org/interview},
}`,
    },
  ],
  [
    'letter',
    {
      apa: 'A. Panda, personal communication, November 4, 2013',
      chicago: 'Panda, Ankit. “On the visit.” Personal communication, November 4, 2013.',
      note: 'Ankit Panda, “On the visit,” personal communication, November 4, 2013.',
      mla: 'Panda, Ankit. “On the visit.” 4 Nov. 2013. Personal communication.',
      bibtex: String.raw`@misc{panda2013visit,
  author = {Panda, Ankit},
  title = {{On the visit}},
  year = {2013},
  month = nov,
  day = {4},
}`,
    },
  ],
  [
    'korean',
    {
      apa: '김일성. (2013, October 28). 몽골 대통령, 평양 방문. 연합뉴스. https://example.org/뉴스/1',
      chicago: '김일성. “몽골 대통령, 평양 방문.” 연합뉴스, October 28, 2013. https://example.org/뉴스/1.',
      note: '김일성, “몽골 대통령, 평양 방문,” 연합뉴스, October 28, 2013, https://example.org/뉴스/1.',
      mla: '김일성. “몽골 대통령, 평양 방문.” 연합뉴스, 28 Oct. 2013, example.org/뉴스/1.',
      bibtex: String.raw`@article{korean,
  author = {김, 일성},
  title = {{몽골 대통령, 평양 방문}},
  journal = {연합뉴스},
  year = {2013},
  month = oct,
  day = {28},
  url = {https://example.org/%EB%89%B4%EC%8A%A4/1},
}`,
    },
  ],
  [
    'arabic',
    {
      apa: 'تاريخ منغوليا. (ca. 1990). دار النشر.',
      chicago: 'تاريخ منغوليا. دار النشر, ca. 1990.',
      note: 'تاريخ منغوليا (دار النشر, ca. 1990).',
      mla: 'تاريخ منغوليا. دار النشر, circa 1990.',
      bibtex: String.raw`@book{arabic,
  title = {{تاريخ منغوليا}},
  publisher = {دار النشر},
  year = {ca. 1990},
}`,
    },
  ],
  [
    'russian',
    {
      apa: 'Гольман, М. И. ([1988?]). *История Монголии*. Наука.',
      chicago: 'Гольман, Марк Исаакович. *История Монголии*. Наука, [1988?].',
      note: 'Марк Исаакович Гольман, *История Монголии* (Наука, [1988?]).',
      mla: 'Гольман, Марк Исаакович. *История Монголии*. Наука, [1988?].',
      bibtex: String.raw`@book{russian,
  author = {Гольман, Марк Исаакович},
  title = {{История Монголии}},
  publisher = {Наука},
  year = {[1988?]},
}`,
    },
  ],
  [
    'undatedPage',
    {
      apa: 'Ministry of Foreign Affairs of Mongolia. (n.d.). *Foreign Policy*. Retrieved January 2, 2026, from https://example.org/policy',
      chicago:
        'Ministry of Foreign Affairs of Mongolia. “Foreign Policy.” Accessed January 2, 2026. https://example.org/policy.',
      note: 'Ministry of Foreign Affairs of Mongolia, “Foreign Policy,” accessed January 2, 2026, https://example.org/policy.',
      mla: '“Foreign Policy.” *Ministry of Foreign Affairs of Mongolia*, example.org/policy. Accessed 2 Jan. 2026.',
      bibtex: String.raw`@misc{ministryforeign,
  author = {{Ministry of Foreign Affairs of Mongolia}},
  title = {{Foreign Policy}},
  howpublished = {Ministry of Foreign Affairs of Mongolia},
  url = {https://example.org/policy},
  urldate = {2026-01-02},
}`,
    },
  ],
  [
    'encyclopedia',
    {
      apa: 'Mongolia–North Korea relations. (n.d.). In *Wikipedia*. Retrieved September 5, 2026, from https://example.org/wiki/Mongolia–North_Korea',
      chicago:
        '“Mongolia–North Korea relations.” In *Wikipedia*. Accessed September 5, 2026. https://example.org/wiki/Mongolia–North_Korea.',
      note: '“Mongolia–North Korea relations,” in *Wikipedia*, accessed September 5, 2026, https://example.org/wiki/Mongolia–North_Korea.',
      mla: '“Mongolia–North Korea relations.” *Wikipedia*, example.org/wiki/Mongolia–North_Korea. Accessed 5 Sept. 2026.',
      bibtex: String.raw`@incollection{wikipediamongolia,
  title = {{Mongolia–North Korea relations}},
  booktitle = {Wikipedia},
  url = {https://example.org/wiki/Mongolia%E2%80%93North_Korea},
  urldate = {2026-09-05},
}`,
    },
  ],
  [
    'special',
    {
      apa: String.raw`*50% of {A_B} & C#1 \ "D" ~ ^ $5*. (2002).`,
      chicago: String.raw`*50% of {A_B} & C#1 \ "D" ~ ^ $5*. 2002.`,
      note: String.raw`*50% of {A_B} & C#1 \ "D" ~ ^ $5* (2002).`,
      mla: String.raw`*50% of {A_B} & C#1 \ "D" ~ ^ $5*. 2002.`,
      bibtex: String.raw`@techreport{special,
  title = {{50\% of \textbraceleft{}A\_B\textbraceright{} \& C\#1 \textbackslash{} {"}D{"} \textasciitilde{} \textasciicircum{} \$5}},
  year = {2002},
}`,
    },
  ],
];

describe('a source in four styles', () => {
  for (const [id, expected] of CITATIONS) {
    for (const style of Object.keys(CITATION_STYLES) as CitationStyle[]) {
      it(`${id} in ${style}`, () => assert.equal(entry(known(id), style), expected[style]));
    }
    it(`${id} in a note`, () => assert.equal(inText(known(id), 'chicago'), expected.note));
  }
  it('every source of the real dossier is cited, without a gap or a doubled mark', () => {
    for (const source of real.sources.values()) {
      for (const style of ['apa', 'chicago', 'mla'] as const) {
        for (const words of [entry(source, style), inText(source, style)]) {
          assert.ok(words.includes(source.title.slice(0, 12)) || source.author, words);
          const prose = words.replace(source.URL ?? '', 'U').replace(source.title, 'T');
          assert.doesNotMatch(prose, / {2}|\.\.|,,|, \.|\( |undefined|\?\.|\(\)/, words);
        }
      }
    }
  });
});

describe('authors', () => {
  const by = (count: number) =>
    sourceOf({
      type: 'book',
      title: 'T',
      author: Array.from({ length: count }, (_, index) => ({ family: `Fa${index + 1}`, given: 'Anna' })),
    });
  for (const [count, style, start] of [
    [3, 'apa', 'Fa1, A., Fa2, A., & Fa3, A. (n.d.)'],
    [20, 'apa', 'Fa1, A., Fa2, A., Fa3, A., Fa4, A.,'],
    [3, 'chicago', 'Fa1, Anna, Anna Fa2, and Anna Fa3. '],
    [11, 'chicago', 'Fa1, Anna, Anna Fa2, Anna Fa3, Anna Fa4, Anna Fa5, Anna Fa6, Anna Fa7, et al. '],
    [2, 'mla', 'Fa1, Anna, and Anna Fa2. '],
    [3, 'mla', 'Fa1, Anna, et al. '],
    [2, 'bibtex', '@book{fa1,\n  author = {Fa1, Anna and Fa2, Anna},'],
  ] as const) {
    it(`${count} in ${style}`, () => assert.ok(entry(by(count), style).startsWith(start), entry(by(count), style)));
  }
  it('more than twenty in apa: nineteen and the last', () =>
    assert.match(entry(by(21), 'apa'), /Fa19, A\., \. \. \. Fa21, A\. \(n\.d\.\)/));
  for (const [given, short] of [
    ['J. R. R.', 'X, J. R. R. '],
    ['J.R.R.', 'X, J. R. R. '],
    ['Ludwig van', 'X, L. van. '],
    ['Ёнсу', 'X, Ё. '],
    ['محمد', 'X, محمد. '],
  ] as const) {
    it(`given name ${given} in apa`, () =>
      assert.ok(
        entry(sourceOf({ type: 'book', title: 'T', author: [{ family: 'X', given }] }), 'apa').startsWith(short),
      ));
  }
  it('names with an "and" in them stay one name in BibTeX', () =>
    assert.match(
      entry(sourceOf({ type: 'book', title: 'T', author: [{ literal: 'Bell and Sons' }] }), 'bibtex'),
      /author = \{\{Bell and Sons\}\},/,
    ));
});

describe('dates are never more exact than known', () => {
  for (const [issued, apa, chicago, mla, bibtex] of [
    ['2013', '2013', '2013', '2013', 'year = {2013}'],
    ['2013-10', '2013, October', 'October 2013', 'Oct. 2013', 'month = oct'],
    ['2013-09-02', '2013, September 2', 'September 2, 2013', '2 Sept. 2013', 'day = {2}'],
    ['2013-05-02', '2013, May 2', 'May 2, 2013', '2 May 2013', 'month = may'],
    ['2013-10-28/2013-10-31', '2013, October 28–31', 'October 28–31, 2013', '28–31 Oct. 2013', 'day = {28--31}'],
    [
      '2013-10-28/2013-11-02',
      '2013, October 28–November 2',
      'October 28–November 2, 2013',
      '28 Oct.–2 Nov. 2013',
      '{October 28--November 2, 2013}',
    ],
    [
      '2013-10/2013-11',
      '2013, October–November',
      'October–November 2013',
      'Oct.–Nov. 2013',
      '{October--November 2013}',
    ],
    ['2005/2007', '2005–2007', '2005–2007', '2005–2007', 'year = {2005--2007}'],
    ['2005/..', '2005–present', '2005–present', '2005–present', '{2005--present}'],
    ['../2005', 'until 2005', 'until 2005', 'until 2005', '{until 2005}'],
    ['1956~', 'ca. 1956', 'ca. 1956', 'circa 1956', 'year = {ca. 1956}'],
    ['1956?', '[1956?]', '[1956?]', '[1956?]', 'year = {[1956?]}'],
    ['199X', '1990s', '1990s', '1990s', 'year = {1990s}'],
    ['19XX', '20th century', '20th century', '20th century', 'year = {20th century}'],
    [
      '[1986-11-11,1986-11-20]',
      '1986, November 11 or 1986, November 20',
      'November 11, 1986 or November 20, 1986',
      '11 Nov. 1986 or 20 Nov. 1986',
      '{November 11, 1986 or November 20, 1986}',
    ],
  ] as const) {
    it(issued, () => {
      const source = sourceOf({
        type: 'webpage',
        title: 'T',
        'container-title': 'Site',
        author: [{ literal: 'A' }],
        issued,
      });
      assert.equal(entry(source, 'apa'), `A. (${apa}). *T*. Site.`);
      assert.equal(entry(source, 'chicago'), `A. “T.” Site, ${chicago}.`);
      assert.equal(entry(source, 'mla'), `A. “T.” *Site*, ${mla}.`);
      assert.ok(entry(source, 'bibtex').includes(bibtex), entry(source, 'bibtex'));
    });
  }
  it('a book has its year only', () =>
    assert.match(entry(sourceOf({ type: 'book', title: 'T', issued: '2013-10-28' }), 'apa'), /\(2013\)/));
});

describe('a quotation in its source', () => {
  const quoted = (id: string, style: CitationStyle): string => {
    const fact = factsById(real).get(id);
    assert.ok(fact?.kind === 'quote');
    return marked(citeFact(real, fact, style)!.inText);
  };
  const at =
    '“What Do North Korea And Mongolia Have In Common?,” *The Diplomat*, October 2013, http://thediplomat.com/2013/10/what-do-north-korea-and-mongolia-have-in-common/.';
  for (const [id, apa, chicago, mla, bibtex] of [
    [
      'quote-lankov',
      '(Andrei Lankov, as cited in Panda, 2013)',
      `Andrei Lankov, quoted in Ankit Panda, ${at}`,
      '(Andrei Lankov qtd. in Panda)',
      String.raw`\cite[Andrei Lankov, quoted in][]{panda2013what}`,
    ],
    [
      'quote-lankov-reason',
      '(Andrei Lankov, as cited in Panda, 2013)',
      `Andrei Lankov, cited in Ankit Panda, ${at}`,
      '(Andrei Lankov cited in Panda)',
      String.raw`\cite[Andrei Lankov, cited in][]{panda2013what}`,
    ],
    ['quote-disagreement', '(Panda, 2013)', `Ankit Panda, ${at}`, '(Panda)', String.raw`\cite{panda2013what}`],
  ] as const) {
    it(`${id} names the owner of the words where it is not the author`, () =>
      assert.deepEqual(
        (['apa', 'chicago', 'mla', 'bibtex'] as const).map((style) => quoted(id, style)),
        [apa, chicago, mla, bibtex],
      ));
  }
  for (const [style, locator, words] of [
    ['apa', '5', '(Lamour & Kim, 1998, p. 5)'],
    ['apa', '5-7', '(Lamour & Kim, 1998, pp. 5–7)'],
    ['apa', 'chap. 3', '(Lamour & Kim, 1998, chap. 3)'],
    ['mla', '5', '(Lamour and Kim 5)'],
    ['mla', 'ch. 3', '(Lamour and Kim, ch. 3)'],
    [
      'chicago',
      '5-7',
      'Jean-Baptiste M. Lamour and Il-sung Kim, *The Memoirs, Volume & Verse* (Oxford: Oxford University Press, 1998), 5–7.',
    ],
    ['bibtex', '5-7', String.raw`\cite[pp.~5--7]{lamour1998memoirs}`],
    ['bibtex', '§ 3', String.raw`\cite[§ 3]{lamour1998memoirs}`],
  ] as const) {
    it(`at ${locator} of a book in ${style}`, () => assert.equal(inText(known('book'), style, { locator }), words));
  }
  it('a page of a journal stands in the place of its pages', () =>
    assert.match(inText(known('journal'), 'chicago', { locator: '7' }), /12, no\. 3 \(October 2013\): 7, https/));
  it('a quotation whose source is not declared has no citation', () => {
    const [quote] = real.quotes;
    assert.equal(citeFact({ ...real, sources: new Map() }, quote!, 'apa'), undefined);
  });
});
