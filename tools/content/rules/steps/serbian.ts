import { anyWord, clauses, near, oneOf, without, words, type Instructions } from './words.ts';

const may = `(?:možete|možeš|mogli biste|smete|treba|trebalo bi|najbolje je|bolje je|dobro je|pokušajte|pokušaj|probajte|ne zaboravite|ne zaboravi)(?:\\s+${anyWord}){0,4}\\s+`;

// "Ne zaboravite da …" tells to do it.
const denied = words('(?:ne|nemojte|nemoj)(?!\\s+(?:zaboravi|okleva))');
const dependent = words(
  `kad|kada|ako|ukoliko|dok|čim|jer|pošto|što(?!\\s+(?:pre|brže|više))|šta|gde|kako|kuda|ko|kome|koga|li|koj(?:i|a|e|u|im|ima|oj|em|eg|ih)|čij\\S*|(?<!${may})da`,
);

/** Orders, to one and to many. */
const told = (stems: string) => `(?:${oneOf(stems)})(?:te)?`;
/** "Promeni" is also what somebody does: an order to one only where the sentence begins. */
const unclear = (stems: string) =>
  `(?:${oneOf(stems)})te|(?<=^! (?:prvo |onda |zatim |odmah |posle )?)(?:${oneOf(stems)})`;
/** What follows "možete": the infinitive, or the present of the second person. */
const after = (stems: string) => `${may}(?:${oneOf(stems)})\\S*(?<=te|ti|ći|š)`;

const changing = [
  told('menjaj isključuj uklanjaj preuzmi sakrij resetuj ažuriraj opozovi'),
  unclear('promeni izmeni zameni isključi uključi ugasi ukloni skini'),
  unclear('podesi očisti isprazni izbaci poništi prebaci'),
  after('promen izmen zamen menja isključ uključ ugas uklon skin preuz podes očist isprazn sakri'),
  after('reset ažurir izbac poništ prebac'),
].join('|');
const things =
  'lozink|šifr|pin|lokacij|aplikacij|program|poruk|poziv|istorij|nalog|telefon|uređaj|profil|kontakt|broj|obavešten|podešavan|pretraživač|pregledač|sim(?![a-z])|mejl|imejl|e-pošt|elektronsk|tablet|računar|sinhronizacij|snim|unos';

const making = `${unclear('napravi otvori')}|${after('naprav otvor')}`;
const accounts = 'nalog|profil|mejl|imejl|e-pošt|elektronsk';
const choosing = unclear('postavi izaberi smisli');
const signing = '(?:prijavite|prijavi)\\s+se|se\\s+prijavite';
const changingAlone = [
  told('obriši briši instaliraj deinstaliraj blokiraj odblokiraj restartuj'),
  after('obriš obris briš bris instalir deinstalir blokir odblokir restart'),
  `${told('odjavi odjavljuj')}\\s+se|se\\s+odjavite|${may}(?:se odjavite|odjaviti se)`,
].join('|');

const sending = [
  told('pošalji šalji prosleđuj'),
  unclear('prosledi'),
  after('pošalje poslati šalje slati prosled'),
].join('|');
const filling = `${told('popunjavaj podnesi predaj')}|${unclear('popuni')}|${after('popun podne preda')}`;
const papers = 'zahtev|obraz|formular|prijav|žalb|pritužb|tužb|molb|papir|dokument|podnes';
const writing = `${told('napiši piši odgovaraj')}|${unclear('odgovori javi')}|${after('napiš napis piš pisa')}`;
const messages = 'poruk|mejl|imejl|e-mail|sms|pism';
const reporting = `${unclear('prijavi')}|${after('prijav')}`;

const notOnline = '(?!(?:\\s+\\S+){0,2}\\s+(?:sajt|stranic|veb))';
const going = [
  told('idi pođi odi otiđi otidi dođi izađi iziđi uđi svrati beži pobegni odvedi'),
  '(?:kreni|krenite)(?!\\s+od)',
  unclear('napusti odlazi'),
  `(?:${unclear('poseti')}|${after('poset')})${notOnline}`,
  `(?:${unclear('iseli preseli udalji vrati')})\\s+se`,
  `(?:${unclear('skloni')})\\s+(?:se|dete|decu|ga|je|ih)|(?:se|dete|decu|ga|je|ih)\\s+sklonite`,
  after('ode ođe pođe dođe izađe uđe otići poći doći izaći ući ići pobeć odved odves svrat sklon'),
  `${after('napust')}|${may}(?:krenuti|krenete)(?!\\s+od)`,
].join('|');
const taking = told('povedi ponesi odnesi');
const places =
  '(?:u|na|kod|do)\\s+(?:polic|stanic|sud|lekar|bolnic|tužilaštv|bank|kancelarij|ambasad|advokat|pravnik)';

/** How Serbian texts tell a reader to do something. */
export const serbian: Instructions = {
  clausesOf: (sentence) => {
    const kept = clauses(sentence, /[.,;:!?()–—]+/).map((clause) =>
      without(clause, dependent)
        .split(words('i|pa|te|a|ali|nego|već|zatim|onda'))
        .map((part) => without(part, denied))
        .join(' '),
    );
    const first = kept.findIndex((clause) => clause.trim() !== '');
    return kept.map((clause, index) => (index === first ? `! ${clause.trimStart()}` : clause));
  },
  steps: {
    device: [
      near(changing, things),
      near(making, accounts),
      near(choosing, 'lozink|šifr|pin'),
      near(signing, 'nalog|profil'),
      words(changingAlone),
    ],
    send: [
      words(sending),
      near(filling, papers),
      near(writing, messages),
      near(reporting, 'aplikacij|profil|slik'),
    ],
    go: [words(going), near(taking, places)],
  },
};
