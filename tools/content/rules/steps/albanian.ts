import {
  anyWord,
  clauses,
  everywhere,
  near,
  oneOf,
  without,
  words,
  type Instructions,
} from './words.ts';

// After "mund të" the form is that of an order; "mos harroni të" is one too.
const may = everywhere(
  `(?:mund|duhet|mundeni|provoni|është mirë|më mirë është|është më mirë|mos harroni|mos harro|mos hezitoni)(?:\\s+(?!të)${anyWord}){0,3}\\s+(?:të|ta|t[’']i|t[’']u|t[’']ia)`,
);
const denied = words("mos|nuk|s[’']\\S+|pa\\s+(?:i|e|u)");
const dependent = words(
  'kur|nëse|në qoftë se|që|se|sepse|pasi|meqë|ndërsa|derisa|sapo|sa herë|ku|nga ku|si|çfarë|cil\\S*|kush|kë|kujt|a|po të|sado|megjithëse|edhe pse',
);
// "Para se të niseni" is no order.
const wished = everywhere(
  `(?:të|ta|t[’'](?:i|u|ia|jua))\\s+(?:(?:më|na|ju|i|u|ia|jua)\\s+)?${anyWord}(?:ni|sh)`,
);

const ending = '(?:ni|sh|[jei]+ni|jani|juni)';
/** Orders, to one and to many. */
const told = (stems: string) => `(?:${oneOf(stems)})${ending}?`;
/** "Hap" is also what somebody does: an order to many only. */
const unclear = (stems: string) => `(?:${oneOf(stems)})${ending}`;

const changing = [
  told('ndërro ndrysho çaktivizo aktivizo hiq pastro përditëso shkarko anulo'),
  unclear('fik ndiz fshih rivendos'),
].join('|');
const things =
  'fjalëkalim|pin|vendndodhj|aplikacion|program|mesazh|thirrj|historik|llogari|telefon|pajisj|profil|kontakt|num[eë]?r|njoftim|cilësim|foto|e-?mail|post[eëa]s? elektronik|tablet|kompjuter|shfletues|sinkroniz';

const making = `${told('krijo')}|${unclear('hap')}`;
const accounts = 'llogari|profil|e-?mail|post[eëa]s? elektronik';
const choosing = told('vendos zgjidh');
const signing = `${unclear('hy')}|kyçu(?:ni)?`;
const changingAlone = [
  told('fshi fshij instalo çinstalo blloko zhblloko rinis ristarto'),
  'shkyçu(?:ni)?|çkyçu(?:ni)?|dil(?:ni)?\\s+nga\\s+llogari\\S*',
].join('|');

const sending = told('dërgo përcill');
const filling = told('plotëso dorëzo paraqit parashtro');
const papers = 'kërkes|formular|ankes|letr|letër|dokument|padi|shkres|raportim';
const writing = told('shkrua shkruaj përgjigj përgjigju');
const messages = 'mesazh|e-?mail|sms';
const reporting = told('raporto');

const going = [
  told('shko dil ço shoqëro'),
  unclear('hy ik'),
  `${told('vizito')}(?!(?:\\s+\\S+){0,2}\\s+(?:sajt|faqe|uebfaqe))`,
  'hyr|nisu(?:ni)?|largohu(?:ni)?|kthehu(?:ni)?|strehohu(?:ni)?|ejani',
  // Only after "mund të": alone, it is what readers do anyway.
  '!\\s+(?:vini|vish|niseni|nisesh|largoheni|largohesh|ktheheni|kthehesh|dalësh|hysh|ikësh)',
].join('|');
const taking = told('merr sill dërgo');
const places =
  '(?:në|te|tek)\\s+(?:polic|mjek|gjykat|spital|prokurori|bank|zyr|ambasad|avokat|jurist)';

/** How Albanian texts tell a reader to do something. */
export const albanian: Instructions = {
  clausesOf: (sentence) =>
    clauses(sentence, /[.,;:!?()–—]+/).map((clause) =>
      without(clause, dependent)
        .replace(may, ' ! ')
        .replace(wished, ' ')
        .split(words('dhe|por|kurse|pastaj'))
        .map((part) => without(part, denied))
        .join(' '),
    ),
  steps: {
    device: [
      near(changing, things),
      near(making, accounts),
      near(choosing, 'fjalëkalim|pin'),
      near(signing, 'llogari'),
      words(changingAlone),
    ],
    send: [
      words(sending),
      near(filling, papers),
      near(writing, messages),
      near(reporting, 'aplikacion|profil|foto'),
    ],
    go: [words(going), near('largojeni', 'fëmij'), near(taking, places)],
  },
};
