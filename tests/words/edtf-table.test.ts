/**
 * Every form of date, as it is said in seven languages and as it is drawn. Words are read as a reader of each language
 * would read them; nothing may be more exact than the date, neither in words nor in pixels. Wide forms of punctuation
 * are written as narrow ones here.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spansOf } from '../../src/layout/timeline/span.js';
import type { Edtf } from '../../src/model/edtf.js';
import { parseEdtf } from '../../src/model/parse-edtf.js';
import { dateWords } from '../../src/words/date.js';
import { axis, drawn } from './edtf-drawn.js';
import { inLanguage, TAGS } from './languages.js';

type Row = Readonly<Record<'edtf' | 'drawn' | (typeof TAGS)[number], string>>;

const ROWS: readonly Row[] = [
  // A day, a month, a year, and wider.
  {
    edtf: '2013-10-28',
    drawn: 'line 2013-10-28',
    en: '28 October 2013',
    mn: '2013 оны аравдугаар сарын 28',
    ko: '2013년 10월 28일',
    zh: '2013年10月28日',
    ja: '2013年10月28日',
    ru: '28 октября 2013 г.',
    ar: '28 أكتوبر 2013',
  },
  {
    edtf: '2013-10',
    drawn: 'band 2013-10-01 to 2013-10-31',
    en: 'October 2013',
    mn: '2013 оны аравдугаар сар',
    ko: '2013년 10월',
    zh: '2013年10月',
    ja: '2013年10月',
    ru: 'октябрь 2013 г.',
    ar: 'أكتوبر 2013',
  },
  {
    edtf: '1988',
    drawn: 'band 1988-01-01 to 1988-12-31',
    en: '1988',
    mn: '1988',
    ko: '1988년',
    zh: '1988年',
    ja: '1988年',
    ru: '1988',
    ar: '1988',
  },
  {
    edtf: '199X',
    drawn: 'bracket 1990-01-01 to 1999-12-31',
    en: '1990s',
    mn: '1990 оноос хойших арван жил',
    ko: '1990년대',
    zh: '1990年代',
    ja: '1990年代',
    ru: '1990-е годы',
    ar: 'عقد 1990',
  },
  {
    edtf: '19XX',
    drawn: 'bracket 1900-01-01 to 1999-12-31',
    en: '20th century',
    mn: '20-р зуун',
    ko: '20세기',
    zh: '20世纪',
    ja: '20世紀',
    ru: '20-й век',
    ar: 'القرن 20',
  },
  {
    edtf: '0987-06-05',
    drawn: 'line 0987-06-05',
    en: '5 June 987',
    mn: '987 оны зургаадугаар сарын 5',
    ko: '987년 6월 5일',
    zh: '987年6月5日',
    ja: '987年6月5日',
    ru: '5 июня 987 г.',
    ar: '5 يونيو 987',
  },
  // Digits that nobody gives.
  {
    edtf: '2002-10-XX',
    drawn: 'band 2002-10-01 to 2002-10-31',
    en: 'October 2002',
    mn: '2002 оны аравдугаар сар',
    ko: '2002년 10월',
    zh: '2002年10月',
    ja: '2002年10月',
    ru: 'октябрь 2002 г.',
    ar: 'أكتوبر 2002',
  },
  {
    edtf: '2002-XX',
    drawn: 'band 2002-01-01 to 2002-12-31',
    en: '2002',
    mn: '2002',
    ko: '2002년',
    zh: '2002年',
    ja: '2002年',
    ru: '2002',
    ar: '2002',
  },
  {
    edtf: '2002-XX-XX',
    drawn: 'band 2002-01-01 to 2002-12-31',
    en: '2002',
    mn: '2002',
    ko: '2002년',
    zh: '2002年',
    ja: '2002年',
    ru: '2002',
    ar: '2002',
  },
  // About.
  {
    edtf: '2013-10-28~',
    drawn: 'line 2013-10-28, dashed',
    en: 'about 28 October 2013',
    mn: '2013 оны аравдугаар сарын 28 орчим',
    ko: '2013년 10월 28일경',
    zh: '2013年10月28日前后',
    ja: '2013年10月28日ごろ',
    ru: 'около 28 октября 2013 г.',
    ar: 'نحو 28 أكتوبر 2013',
  },
  {
    edtf: '1988-06~',
    drawn: 'band 1988-06-01 to 1988-06-30, dashed',
    en: 'about June 1988',
    mn: '1988 оны зургаадугаар сар орчим',
    ko: '1988년 6월경',
    zh: '1988年6月前后',
    ja: '1988年6月ごろ',
    ru: 'около июня 1988 г.',
    ar: 'نحو يونيو 1988',
  },
  {
    edtf: '1956~',
    drawn: 'band 1956-01-01 to 1956-12-31, dashed',
    en: 'about 1956',
    mn: '1956 орчим',
    ko: '1956년경',
    zh: '1956年前后',
    ja: '1956年ごろ',
    ru: 'около 1956',
    ar: 'نحو 1956',
  },
  // Uncertain.
  {
    edtf: '2013-10-28?',
    drawn: 'line 2013-10-28, dashed',
    en: '28 October 2013, uncertain',
    mn: '2013 оны аравдугаар сарын 28, эргэлзээтэй',
    ko: '2013년 10월 28일(불확실)',
    zh: '2013年10月28日(存疑)',
    ja: '2013年10月28日(不確か)',
    ru: '28 октября 2013 г. (под вопросом)',
    ar: '28 أكتوبر 2013 (غير مؤكد)',
  },
  {
    edtf: '1988-06?',
    drawn: 'band 1988-06-01 to 1988-06-30, dashed',
    en: 'June 1988, uncertain',
    mn: '1988 оны зургаадугаар сар, эргэлзээтэй',
    ko: '1988년 6월(불확실)',
    zh: '1988年6月(存疑)',
    ja: '1988年6月(不確か)',
    ru: 'июнь 1988 г. (под вопросом)',
    ar: 'يونيو 1988 (غير مؤكد)',
  },
  {
    edtf: '1988?',
    drawn: 'band 1988-01-01 to 1988-12-31, dashed',
    en: '1988, uncertain',
    mn: '1988, эргэлзээтэй',
    ko: '1988년(불확실)',
    zh: '1988年(存疑)',
    ja: '1988年(不確か)',
    ru: '1988 (под вопросом)',
    ar: '1988 (غير مؤكد)',
  },
  // Both.
  {
    edtf: '2013-10-28%',
    drawn: 'line 2013-10-28, dashed',
    en: 'about 28 October 2013, uncertain',
    mn: '2013 оны аравдугаар сарын 28 орчим, эргэлзээтэй',
    ko: '2013년 10월 28일경(불확실)',
    zh: '2013年10月28日前后(存疑)',
    ja: '2013年10月28日ごろ(不確か)',
    ru: 'около 28 октября 2013 г. (под вопросом)',
    ar: 'نحو 28 أكتوبر 2013 (غير مؤكد)',
  },
  {
    edtf: '1988-06%',
    drawn: 'band 1988-06-01 to 1988-06-30, dashed',
    en: 'about June 1988, uncertain',
    mn: '1988 оны зургаадугаар сар орчим, эргэлзээтэй',
    ko: '1988년 6월경(불확실)',
    zh: '1988年6月前后(存疑)',
    ja: '1988年6月ごろ(不確か)',
    ru: 'около июня 1988 г. (под вопросом)',
    ar: 'نحو يونيو 1988 (غير مؤكد)',
  },
  {
    edtf: '1988%',
    drawn: 'band 1988-01-01 to 1988-12-31, dashed',
    en: 'about 1988, uncertain',
    mn: '1988 орчим, эргэлзээтэй',
    ko: '1988년경(불확실)',
    zh: '1988年前后(存疑)',
    ja: '1988年ごろ(不確か)',
    ru: 'около 1988 (под вопросом)',
    ar: 'نحو 1988 (غير مؤكد)',
  },
  // Intervals.
  {
    edtf: '2013-10-28/2013-10-31',
    drawn: 'line 2013-10-28 to 2013-10-31',
    en: '28–31 October 2013',
    mn: '2013 оны аравдугаар сарын 28–31',
    ko: '2013년 10월 28일~31일',
    zh: '2013年10月28–31日',
    ja: '2013年10月28–31日',
    ru: '28–31 октября 2013 г.',
    ar: '28–31 أكتوبر 2013',
  },
  {
    edtf: '2013-10-28/2013-11-02',
    drawn: 'line 2013-10-28 to 2013-11-02',
    en: '28 October – 2 November 2013',
    mn: '2013 оны аравдугаар сарын 28 – арван нэгдүгээр сарын 2',
    ko: '2013년 10월 28일~11월 2일',
    zh: '2013年10月28日至2013年11月2日',
    ja: '2013年10月28日から2013年11月2日まで',
    ru: '28 октября – 2 ноября 2013 г.',
    ar: '28 أكتوبر – 2 نوفمبر 2013',
  },
  {
    edtf: '2013-10-28/2014-02-02',
    drawn: 'days 2013-10-28 to 2014-02-02',
    en: '28 October 2013 – 2 February 2014',
    mn: '2013 оны аравдугаар сарын 28 – 2014 оны хоёрдугаар сарын 2',
    ko: '2013년 10월 28일~2014년 2월 2일',
    zh: '2013年10月28日至2014年2月2日',
    ja: '2013年10月28日から2014年2月2日まで',
    ru: '28 октября 2013 г. – 2 февраля 2014 г.',
    ar: '28 أكتوبر 2013 – 2 فبراير 2014',
  },
  {
    edtf: '1986-05/1986-07',
    drawn: 'band 1986-05-01 to 1986-07-31',
    en: 'May – July 1986',
    mn: '1986 оны тавдугаар сар – долоодугаар сар',
    ko: '1986년 5월~7월',
    zh: '1986年5月至1986年7月',
    ja: '1986年5月から1986年7月まで',
    ru: 'май 1986 г. – июль 1986 г.',
    ar: 'مايو – يوليو 1986',
  },
  {
    edtf: '1986-11/1987-02',
    drawn: 'band 1986-11-01 to 1987-02-28',
    en: 'November 1986 – February 1987',
    mn: '1986 оны арван нэгдүгээр сар – 1987 оны хоёрдугаар сар',
    ko: '1986년 11월~1987년 2월',
    zh: '1986年11月至1987年2月',
    ja: '1986年11月から1987年2月まで',
    ru: 'ноябрь 1986 г. – февраль 1987 г.',
    ar: 'نوفمبر 1986 – فبراير 1987',
  },
  {
    edtf: '1986/1995',
    drawn: 'band 1986-01-01 to 1995-12-31',
    en: '1986–1995',
    mn: '1986–1995',
    ko: '1986년 ~ 1995년',
    zh: '1986–1995年',
    ja: '1986年~1995年',
    ru: '1986–1995',
    ar: '1986–1995',
  },
  {
    edtf: '1986-05/1995',
    drawn: 'band 1986-05-01 to 1995-12-31',
    en: 'May 1986 to 1995',
    mn: '1986 оны тавдугаар сар – 1995',
    ko: '1986년 5월~1995년',
    zh: '1986年5月至1995年',
    ja: '1986年5月から1995年まで',
    ru: 'май 1986 г. — 1995',
    ar: 'من مايو 1986 إلى 1995',
  },
  {
    edtf: '1986~/1995?',
    drawn: 'band 1986-01-01 to 1995-12-31, dashed',
    en: 'about 1986 to 1995, uncertain',
    mn: '1986 орчим – 1995, эргэлзээтэй',
    ko: '1986년경~1995년(불확실)',
    zh: '1986年前后至1995年(存疑)',
    ja: '1986年ごろから1995年(不確か)まで',
    ru: 'около 1986 — 1995 (под вопросом)',
    ar: 'من نحو 1986 إلى 1995 (غير مؤكد)',
  },
  {
    edtf: '199X/2013',
    drawn: 'band 1990-01-01 to 2013-12-31',
    en: '1990s–2013',
    mn: '1990 оноос хойших арван жил – 2013',
    ko: '1990년대–2013년',
    zh: '1990年代–2013年',
    ja: '1990年代–2013年',
    ru: '1990-е годы — 2013',
    ar: 'من عقد 1990 إلى 2013',
  },
  // An end that is open.
  {
    edtf: '1961-07-11/..',
    drawn: 'band 1961-07-11 to …, fades at end',
    en: 'since 11 July 1961',
    mn: '1961 оны долоодугаар сарын 11 ба түүнээс хойш',
    ko: '1961년 7월 11일부터',
    zh: '1961年7月11日起',
    ja: '1961年7月11日から',
    ru: 'с 11 июля 1961 г.',
    ar: 'منذ 11 يوليو 1961',
  },
  {
    edtf: '1988-06/..',
    drawn: 'band 1988-06-01 to …, fades at end',
    en: 'since June 1988',
    mn: '1988 оны зургаадугаар сар ба түүнээс хойш',
    ko: '1988년 6월부터',
    zh: '1988年6月起',
    ja: '1988年6月から',
    ru: 'с июня 1988 г.',
    ar: 'منذ يونيو 1988',
  },
  {
    edtf: '1961/..',
    drawn: 'band 1961-01-01 to …, fades at end',
    en: 'since 1961',
    mn: '1961 ба түүнээс хойш',
    ko: '1961년부터',
    zh: '1961年起',
    ja: '1961年から',
    ru: 'с 1961',
    ar: 'منذ 1961',
  },
  {
    edtf: '../1995-06-02',
    drawn: 'band … to 1995-06-02, fades at start',
    en: 'until 2 June 1995',
    mn: '1995 оны зургаадугаар сарын 2 хүртэл',
    ko: '1995년 6월 2일까지',
    zh: '至1995年6月2日',
    ja: '1995年6月2日まで',
    ru: 'до 2 июня 1995 г.',
    ar: 'حتى 2 يونيو 1995',
  },
  {
    edtf: '../1995-06',
    drawn: 'band … to 1995-06-30, fades at start',
    en: 'until June 1995',
    mn: '1995 оны зургаадугаар сар хүртэл',
    ko: '1995년 6월까지',
    zh: '至1995年6月',
    ja: '1995年6月まで',
    ru: 'до июня 1995 г.',
    ar: 'حتى يونيو 1995',
  },
  {
    edtf: '../1995',
    drawn: 'band … to 1995-12-31, fades at start',
    en: 'until 1995',
    mn: '1995 хүртэл',
    ko: '1995년까지',
    zh: '至1995年',
    ja: '1995年まで',
    ru: 'до 1995',
    ar: 'حتى 1995',
  },
  // An end that nobody knows.
  {
    edtf: '1948-10-15/',
    drawn: 'band 1948-10-15 to …, fades at end',
    en: 'from 15 October 1948, end not known',
    mn: '1948 оны аравдугаар сарын 15 ба түүнээс хойш, дууссан хугацаа тодорхойгүй',
    ko: '1948년 10월 15일부터, 끝은 알 수 없음',
    zh: '1948年10月15日起,终止时间不详',
    ja: '1948年10月15日から、終わりは不明',
    ru: 'с 15 октября 1948 г., конец неизвестен',
    ar: 'من 15 أكتوبر 1948، والنهاية غير معروفة',
  },
  {
    edtf: '1948-10/',
    drawn: 'band 1948-10-01 to …, fades at end',
    en: 'from October 1948, end not known',
    mn: '1948 оны аравдугаар сар ба түүнээс хойш, дууссан хугацаа тодорхойгүй',
    ko: '1948년 10월부터, 끝은 알 수 없음',
    zh: '1948年10月起,终止时间不详',
    ja: '1948年10月から、終わりは不明',
    ru: 'с октября 1948 г., конец неизвестен',
    ar: 'من أكتوبر 1948، والنهاية غير معروفة',
  },
  {
    edtf: '1948/',
    drawn: 'band 1948-01-01 to …, fades at end',
    en: 'from 1948, end not known',
    mn: '1948 ба түүнээс хойш, дууссан хугацаа тодорхойгүй',
    ko: '1948년부터, 끝은 알 수 없음',
    zh: '1948年起,终止时间不详',
    ja: '1948年から、終わりは不明',
    ru: 'с 1948, конец неизвестен',
    ar: 'من 1948، والنهاية غير معروفة',
  },
  {
    edtf: '/1995-06-02',
    drawn: 'band … to 1995-06-02, fades at start',
    en: 'until 2 June 1995, beginning not known',
    mn: '1995 оны зургаадугаар сарын 2 хүртэл, эхэлсэн хугацаа тодорхойгүй',
    ko: '1995년 6월 2일까지, 시작은 알 수 없음',
    zh: '至1995年6月2日,起始时间不详',
    ja: '1995年6月2日まで、始まりは不明',
    ru: 'до 2 июня 1995 г., начало неизвестно',
    ar: 'حتى 2 يونيو 1995، والبداية غير معروفة',
  },
  {
    edtf: '/1995-06',
    drawn: 'band … to 1995-06-30, fades at start',
    en: 'until June 1995, beginning not known',
    mn: '1995 оны зургаадугаар сар хүртэл, эхэлсэн хугацаа тодорхойгүй',
    ko: '1995년 6월까지, 시작은 알 수 없음',
    zh: '至1995年6月,起始时间不详',
    ja: '1995年6月まで、始まりは不明',
    ru: 'до июня 1995 г., начало неизвестно',
    ar: 'حتى يونيو 1995، والبداية غير معروفة',
  },
  {
    edtf: '/1995',
    drawn: 'band … to 1995-12-31, fades at start',
    en: 'until 1995, beginning not known',
    mn: '1995 хүртэл, эхэлсэн хугацаа тодорхойгүй',
    ko: '1995년까지, 시작은 알 수 없음',
    zh: '至1995年,起始时间不详',
    ja: '1995年まで、始まりは不明',
    ru: 'до 1995, начало неизвестно',
    ar: 'حتى 1995، والبداية غير معروفة',
  },
  // One of several.
  {
    edtf: '[1986-11-11,1986-11-20]',
    drawn: 'line 1986-11-11 + line 1986-11-20',
    en: '11 or 20 November 1986',
    mn: '1986 оны арван нэгдүгээр сарын 11 эсвэл 20',
    ko: '1986년 11월 11 또는 20일',
    zh: '1986年11月11或20日',
    ja: '1986年11月11または20日',
    ru: '11 или 20 ноября 1986 г.',
    ar: '11 أو 20 نوفمبر 1986',
  },
  {
    edtf: '[1986-11-28,1986-12-03]',
    drawn: 'line 1986-11-28 + line 1986-12-03',
    en: '28 November 1986 or 3 December 1986',
    mn: '1986 оны арван нэгдүгээр сарын 28 эсвэл 1986 оны арван хоёрдугаар сарын 3',
    ko: '1986년 11월 28일 또는 1986년 12월 3일',
    zh: '1986年11月28日或1986年12月3日',
    ja: '1986年11月28日または1986年12月3日',
    ru: '28 ноября 1986 г. или 3 декабря 1986 г.',
    ar: '28 نوفمبر 1986 أو 3 ديسمبر 1986',
  },
  {
    edtf: '[1985,1988]',
    drawn: 'band 1985-01-01 to 1985-12-31 + band 1988-01-01 to 1988-12-31',
    en: '1985 or 1988',
    mn: '1985 эсвэл 1988',
    ko: '1985년 또는 1988년',
    zh: '1985年或1988年',
    ja: '1985年または1988年',
    ru: '1985 или 1988',
    ar: '1985 أو 1988',
  },
  {
    edtf: '[1970..1973]',
    drawn: 'band 1970-01-01 to 1973-12-31',
    en: 'some time in 1970–1973',
    mn: '1970–1973 хооронд',
    ko: '1970년 ~ 1973년 사이',
    zh: '1970–1973年之间',
    ja: '1970年~1973年の間',
    ru: 'в промежутке 1970–1973',
    ar: 'في الفترة 1970–1973',
  },
  {
    edtf: '[2013-10-28..2013-10-31]',
    drawn: 'line 2013-10-28 to 2013-10-31',
    en: 'some time in 28–31 October 2013',
    mn: '2013 оны аравдугаар сарын 28–31 хооронд',
    ko: '2013년 10월 28일~31일 사이',
    zh: '2013年10月28–31日之间',
    ja: '2013年10月28–31日の間',
    ru: 'в промежутке 28–31 октября 2013 г.',
    ar: 'في الفترة 28–31 أكتوبر 2013',
  },
  // Before and after.
  {
    edtf: '[..1973-05]',
    drawn: 'band … to 1973-05-31, fades at start',
    en: 'May 1973 or before',
    mn: '1973 оны тавдугаар сар эсвэл түүнээс өмнө',
    ko: '1973년 5월 또는 그 이전',
    zh: '1973年5月或更早',
    ja: '1973年5月以前',
    ru: 'май 1973 г. или раньше',
    ar: 'مايو 1973 أو قبله',
  },
  {
    edtf: '[..1973]',
    drawn: 'band … to 1973-12-31, fades at start',
    en: '1973 or before',
    mn: '1973 эсвэл түүнээс өмнө',
    ko: '1973년 또는 그 이전',
    zh: '1973年或更早',
    ja: '1973年以前',
    ru: '1973 или раньше',
    ar: '1973 أو قبله',
  },
  {
    edtf: '[1973-05-02..]',
    drawn: 'band 1973-05-02 to …, fades at end',
    en: '2 May 1973 or later',
    mn: '1973 оны тавдугаар сарын 2 эсвэл түүнээс хойш',
    ko: '1973년 5월 2일 또는 그 이후',
    zh: '1973年5月2日或更晚',
    ja: '1973年5月2日以後',
    ru: '2 мая 1973 г. или позже',
    ar: '2 مايو 1973 أو بعده',
  },
  {
    edtf: '[1973..]',
    drawn: 'band 1973-01-01 to …, fades at end',
    en: '1973 or later',
    mn: '1973 эсвэл түүнээс хойш',
    ko: '1973년 또는 그 이후',
    zh: '1973年或更晚',
    ja: '1973年以後',
    ru: '1973 или позже',
    ar: '1973 أو بعده',
  },
  // All of several.
  {
    edtf: '{1985,1988}',
    drawn: 'band 1985-01-01 to 1985-12-31 + band 1988-01-01 to 1988-12-31',
    en: '1985 and 1988',
    mn: '1985, 1988',
    ko: '1985년 및 1988년',
    zh: '1985年和1988年',
    ja: '1985年、1988年',
    ru: '1985 и 1988',
    ar: '1985 و1988',
  },
  {
    edtf: '{2013-10-28,2013-10-31}',
    drawn: 'line 2013-10-28 + line 2013-10-31',
    en: '28 and 31 October 2013',
    mn: '2013 оны аравдугаар сарын 28, 31',
    ko: '2013년 10월 28 및 31일',
    zh: '2013年10月28和31日',
    ja: '2013年10月28、31日',
    ru: '28 и 31 октября 2013 г.',
    ar: '28 و31 أكتوبر 2013',
  },
];

function dateOf(edtf: string): Edtf {
  const date = parseEdtf(edtf);
  assert.ok(typeof date !== 'string', edtf);
  return date;
}

const plain = (words: string): string => words.normalize('NFKC');

describe('A date is said as far as it is known', async () => {
  for (const tag of TAGS) {
    const language = await inLanguage(tag);
    for (const { edtf, [tag]: words } of ROWS) {
      it(`${edtf} in ${tag}: ${words}`, () => assert.equal(plain(dateWords(dateOf(edtf), language)), words));
    }
    it(`in ${tag}, short too, with nothing left to fill in and never empty`, () => {
      for (const { edtf } of ROWS) {
        const words = dateWords(dateOf(edtf), language, 'short');
        assert.ok(words && !/[{}]|undefined|NaN|Invalid/.test(words), `${edtf}: ${words}`);
      }
    });
    it(`in ${tag}, and two dates that differ are not said alike`, () => {
      const said = new Map<string, string>();
      for (const { edtf } of ROWS) {
        // Digits that nobody gives are what a month or a year is.
        if (edtf.endsWith('-XX')) continue;
        const words = dateWords(dateOf(edtf), language);
        assert.equal(said.get(words), undefined, `${edtf} is said as ${words}`);
        said.set(words, edtf);
      }
    });
  }
});

describe('A date is drawn as far as it is known', () => {
  for (const { edtf, drawn: expected } of ROWS) {
    it(`${edtf}: ${expected}`, () => assert.equal(drawn(dateOf(edtf)), expected));
    it(`${edtf}: the same from right to left`, () => {
      const { right } = axis();
      const mirrored = spansOf(axis(true), dateOf(edtf)).map((span) => ({
        ...span,
        x0: right - span.x1,
        x1: right - span.x0,
        x: right - span.x,
      }));
      assert.deepEqual(mirrored, spansOf(axis(), dateOf(edtf)));
    });
  }
  it('one day and a year are never the same width, however small the scale', () => {
    const narrow = { ...axis(), right: 10 };
    const widths = ['2013-10-28', '2013-10', '2013', '201X', '20XX'].map((edtf) => {
      const [span] = spansOf(narrow, dateOf(edtf));
      return span ? Math.round((span.x1 - span.x0) * 1000) / 1000 : 0;
    });
    assert.ok(widths.every((width, index) => index === 0 || width >= (widths[index - 1] ?? 0)));
    assert.ok((widths[0] ?? 0) < 0.1 && (widths[1] ?? 0) >= 3 && (widths[2] ?? 0) >= 6);
  });
});
