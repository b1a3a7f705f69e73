import type { Language } from './language.ts';

/** Turkish. Endings follow one another; the commonest chains are listed, and short words stay whole. */
export const tr: Language = {
  endings: `
    lar ler lari leri larin lerin larim lerim larimi lerimi larina lerine larinda lerinde larindan lerinden
    i u a e yi yu ya ye da de ta te dan den tan ten in un nin nun im um m n si su imi umu ini unu ina une
    inda inde indan inden ime uma imiz umuz iniz unuz
    iyor iyorum iyorlar uyor uyorum uyorlar di du ti tu dim dum tim tum dilar diler mis mus mek mak mem mam
    mesi masi meyi mayi meye maya ecek acak erim arim er ar ir ur ilir ulur edir adir
    lik luk ligi lugu ci cu si siz suz`,
  leaves: 3,
  empty: `
    bir ve veya ya da de mi mu ben sen o biz siz onlar beni bana benim seni sana senin onu ona onun bizi bize
    bizim sizi size sizin bu su ne neden nasil nerede nereye kim kime icin ile gibi kadar cok daha en ama fakat
    var yok degil eger ise sonra once her sey hangi lazim gerek istiyorum olur olan oldu artik`,
  irregular: `
    koca: koca kocam kocami kocama kocamdan kocasi kocasinin
    dov: dov doven dover dovuyor dovuluyorum dovdu dayak
    vur: vur vuruyor vurdu vurur
    cocuk: cocuk cocugum cocugumu cocuklar cocuklari cocuklarim cocuklarimi cocugu cocuga
    git: git gider gidecek gitmek gidebilirim gideyim gidiyorum
    siginma: siginma siginak siginmaevi siginma evi
    anne: anne annem anneme annemi annesi
    baba: baba babam babama babami babasi`,
};
