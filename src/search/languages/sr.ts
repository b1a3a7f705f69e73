import type { Language } from './language.ts';

/** Serbian; Croatian and Bosnian spellings come to the same (`dijete`, `svjedok`). */
export const sr: Language = {
  endings: `
    a e i o u om em og eg oj ih im am as es is ama ima oga ega ome emu omu ovi evi ove eve ova eva ovima evima
    ije ija iji iju ijom ijama
    ti ati iti eti uti nuti ovati ivati avati isati
    amo ate aju imo ite emo ete ujem ujes uje ujemo ujete uju ujuci
    ao la lo li le io eo ala alo ali ale ila ilo ili ile ela elo eli ele ula uo uli
    an ana ano ani ane anu anih anim anog anoj en ena eno eni ene enu enih enim enog enoj
    anje anja anju anjem enje enja enju enjem nje nja nju njem
    ski ska sko ske sku skog skoj skom skih skim
    ni na no ne nu nog noj nom nih nim nost nosti
    ivan ivana ovan ovana`,
  leaves: 3,
  empty: `
    i a u na da je se sam si smo ste su za od do iz s sa o po li ce cu cemo bi bih bismo biste mi me mene meni
    mu ti te tebe ga ih joj ju nam nas vam vas im to ta taj te ovo ova ovaj on ona oni ono ja ili ali kad kada
    ako jer nije nisam nisu jesam jos vec sve samo moj moja moje moju mog mojeg mojoj mojim moji svoj svoju
    njegov njegova njen njena nasa nas vas vasa koji koja koje sto sta kako gde gdje bio bila bilo biti bude
    budem budu bez posle pri kod pa ni neko nesto neki neka jedan jedna moze mogu mogli moram treba zelim hocu hoce`,
  irregular: `
    det: dete deteta detetu detetom deca dece deci decu decom dece djeca
    bij: bije bijem bijes biju prebio prebija prebije tuce tucem tuces tuku tukao tukla tukli tucu istukao pretukao
    otac: otac oca ocu ocem oce
    muz: muz muza muzu muzem muzevi
    zen: zena zene zeni zenu zenom zenama
    brat: brat brata bratu bratom braca
    majk: majka majke majci majku mama mame mami mamu
    otac: tata tate tati tatu
    pasos: pasos pasosa pasose pasosi
    ubi: ubije ubijem ubijes ubiti ubio ubila ubijen ubijanje ubijaju ubija ubijao ubice ubicu
    znak: znak znaci znake znakovi znakove znakova
    uzm: uzme uzmem uzeti uzeo uzela uzeli uzet uzima uzimaju uzmu
    vrat: vrata vratima
    posl: posao posla poslu poslom poslovi poslove`,
  before: [
    [/([bcdgklmnprstvz])ije(?=[bcdfghklmnprstvz])/g, '$1e'],
    [/([bpvmtsr])je/g, '$1e'],
  ],
  // Muškarac and muškarca, radnik and radnici; in short words the letter is the word's own.
  after: [
    [/^(.{3,})a([ck])$/, '$1$2'],
    [/^(.{4,})c$/, '$1k'],
    [/^avok/, 'advok'],
  ],
};
