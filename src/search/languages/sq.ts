import type { Language } from './language.ts';

/** Albanian, standard and as it is spoken in Kosovo. */
export const sq: Language = {
  endings: `
    a e i u en es et in it un ut at ave eve ive
    ja je jen jes jet jeve ia ie ise ine ite ive
    imi imit imin ime imet imeve im
    on oj oje oi ova uar uara oni ojme ojne ohem ohet ohen ojn ur ura ures uri
    shem het hem em in`,
  leaves: 3,
  empty: `
    e i te ne me per nga a nuk s do dhe ose por se si qe ka kam ke jam je eshte jane ishte isha jemi kane mund
    mua ty ai ajo ata ne ju i saj tij tyre im ime imja tim time mi ma na ua ta t u po cfare cka qka ku kur kush
    pa deri tek te duhet dua edhe nje ky kjo kete ketu aty sa pas pasi nese ndonje dikush tani mos skam ska spo sdi sjam su sun`,
  irregular: `
    grua: grua gruaja gruas gruan grate grave gra gruaje
    urdher: urdher urdheri urdhri urdhrit urdherit urdherin urdhrin urdhra urdhrat urdherat
    dhunim: dhunim dhunimi dhunimit dhunimin dhunu dhunuar dhunoi dhunuan dhunohet
    rreh: rreh rrah rrahu rrahur rrahin rrahje rrahja rrihni rreha rraht rrahi
    vras: vras vret vrau vra vrase vrasin vrasi vritet vrasje vrasja vrasjet vrasjes
    burr: burr burri burrit burrin burre burrat burrave
    ndihm: ndihme ndihma ndihmes ndihmen ndihmoj ndihmo ndihmon ndihmojne
    vajz: vajze vajza vajzes vajzen vajzat
    njer: njerez njerezit njerezve njeriu njeri
    lek: para parat pare lek leke
    femij: femi femije femija femijen femijes femijet femijeve femijve`,
  // The letter nj, so that its j is no ending.
  before: [[/nj/g, 'n']],
};
