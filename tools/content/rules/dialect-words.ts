/** Pairs of the other standard's word and ours, as `other:ours`. */
const pairs = (...lines: string[]): Map<string, string> =>
  new Map(
    lines
      .flatMap((line) => line.split(' '))
      .map((pair) => pair.split(':') as [other: string, ours: string]),
  );

/** Beginnings of ijekavian and Croatian words that no ekavian word shares. */
export const beginnings = pairs(
  'mjest:mest smješt:smešt smjest:smest namješt:namešt premješt:premešt umjest:umest',
  'dijete:dete djete:dete djec:dec dječ:deč djevoj:devoj djed:ded djel:del dijel:del podijel:podel',
  'podjel:podel dodijel:dodel dodjel:dodel odjel:odel odijel:odel odjeć:odeć cijel:cel cjelin:celin',
  'vrijeme:vreme vrijed:vred vrijeđ:vređ uvrijed:uvred povrijed:povred ozljed:ozled nedjelj:nedelj',
  'ponedjelj:ponedelj srijed:sred mjesec:mesec mjeseč:meseč ljet:let gdje:gde ovdje:ovde ondje:onde',
  'negdje:negde nigdje:nigde uvijek:uvek zauvijek:zauvek vijek:vek poslije:posle sljedeć:sledeć',
  'slijed:sled posljed:posled naslijed:nasled nasljed:nasled susjed:sused sjedi:sedi sjedišt:sedišt',
  'sjednic:sednic posjet:poset posjed:posed sjeć:seć sjev:sev dvije:dve lijep:lep ljepš:lepš',
  'lijek:lek liječ:leč ljekar:lekar lijev:lev bijel:bel riječ:reč rijetk:retk rjeđ:ređ svijet:svet',
  'svjet:svet savjet:savet čovjek:čovek čovječ:čoveč obavijest:obavest obavješ:obaveš izvješ:izveš',
  'izvijest:izvest vijest:vest vješt:vešt savjest:savest svijest:svest svjes:sves svjedo:svedo',
  'primjer:primer primjen:primen primijen:primen primjeć:primeć primijet:primet mjer:mer namjer:namer',
  'pomjer:pomer smjer:smer usmjer:usmer promjen:promen promijen:promen zamjen:zamen zamijen:zamen',
  'izmjen:izmen izmijen:izmen razmjen:razmen mijenj:menj rješ:reš riješ:reš griješ:greš grijeh:greh',
  'cijen:cen ocjen:ocen ocijen:ocen procjen:procen procijen:procen vjer:ver povjer:pover uvjer:uver',
  'provjer:prover vidje:vide htje:hte živje:žive željel:želel željet:želet voljel:volel trpje:trpe',
  'razumje:razume razumije:razume smije:sme smjel:smel prijet:pret bijeg:beg bježa:beža bježi:beži',
  'pobjeg:pobeg pobjeć:pobeć izbjeg:izbeg tjera:tera istjera:istera protjera:protera tijel:tel',
  'tjeles:teles prijedlog:predlog prijevoz:prevoz prijevod:prevod prijelaz:prelaz spriječ:spreč',
  'sprječ:spreč osjeć:oseć osjet:oset zahtjev:zahtev donije:done podnije:podne prenije:prene',
  'ponije:pone uspje:uspe uspije:uspe pjev:pev pjesm:pesm pobjed:pobed utjeh:uteh utješ:uteš',
  'zvijezd:zvezd snijeg:sneg vjenč:venč nježn:nežn nijes:nis porijekl:porekl bezbjed:bezbed',
  'obezbijed:obezbed obezbjeđ:obezbeđ tjedan:nedelja tjedn:nedelj općin:opštin tisuć:hiljad',
  'odvjetni:advokat obitelj:porodic udruga:udruženje tijekom:tokom uvjet:uslov županij:okrug',
  'nazočn:prisutn',
);

/** Whole words of the same kind, whose beginnings ekavian words share. */
export const wholeWords = pairs(
  'prije:pre dio:deo obje:obe htio:hteo donio:doneo podnio:podneo vidio:video smio:smeo živio:živeo',
  'volio:voleo želio:želeo tko:ko netko:neko nitko:niko svatko:svako vlak:voz',
);
