import { clauses, without, words, type Instructions } from './words.ts';

const denied = words(
  "(?:do not|don[’']t|never|must not|should not|need not|cannot|can[’']t|nobody|no one)",
);
// "Do not delete, change or send": one denial for all of them.
const deniedList =
  /(?<=(?:do not|don[’']t|never) [a-z]+(?:, [a-z]+)*), (?=[a-z]+(?:, [a-z]+)*,? or )/g;
const dependent = words(
  'if|when|whenever|(?<!at )once|whether|until|while|because|since|so that|that|which|who|whom|whose|what|where|how|why|as soon as|as|before you|after you|than|in order to',
);
const may =
  /^(?:(?:so|then|but) )?you (?:can|could|may|might|should|must|need to|have to)(?: (?:also|always|then|now|still|even|just|safely))? /;
const lead =
  /^(?:(?:do not forget to|please|first|then|only then|later|afterwards|also|always|now|next|just|so|instead|at once|best|too|even then|again) )+/;

// What a sentence begins with that tells of somebody or something, and not what to do.
const subject =
  /^(?:the|an?|this|that|these|those|there|they|he|she|it|we|i|you|some|somebody|someone|everybody|people|others|your|our|their|his|her|its|my|no|nothing|not|what|who|which|can|could|do(?! this| it)|does|did|will|must|may|is|are)\b/;
const tellsOf = (clause: string) =>
  subject.test(clause) ||
  /^[a-z’-]*[a-rt-z]s\b/.test(clause) ||
  /\b(?:is|are|was|were|will|may|should|must|has|had|can|could|would|does|did)\b/.test(clause);
const introduces =
  /^(?:in|on|at|from|with|without|after|before|for|by|only|during|of|as|even|besides|otherwise|then)\b/;

const thing =
  '(?:passwords?|pin|codes?|locations?|apps?|programs?|programmes?|messages?|calls?|history|accounts?|phones?|devices?|profiles?|contacts?|numbers?|notifications?|settings?|browsers?|sim|e-?mails?|tablets?|computers?|synchroni[sz]ation|sharing|pictures?|photos?|entries|posts?|backups?)';
const reach = '(?:(?!no )[^ ]+ ){0,6}?';

/** Clauses and their halves, as far as they tell the reader something to do. */
const told = (unit: string): string[] => {
  const parts = clauses(unit, /,/).map((clause) =>
    without(clause, dependent)
      .split(words('and|then|but'))
      .map((part) => without(part.trim().replace(lead, ''), denied))
      .flatMap((part) => part.split(words('or')))
      .map((part) => part.trim().replace(lead, ''))
      .filter(Boolean),
  );
  const [first = ''] = parts.flat().filter((part) => !introduces.test(part));
  if (may.test(first)) return parts.flat().map((part) => part.replace(may, ''));
  return tellsOf(first) ? [] : parts.flat();
};

// "For example, they:" before "- go to your home".
const listOfOthers =
  /\b(?:they|he|she|others|somebody|someone|people|that person|the (?:police|advocate|person))(?: (?:may|might|can|could|should|will|also|often))*(?:, for example,?)?:$/i;

/** How English texts tell a reader to do something. */
export const english: Instructions = {
  clausesOf: (sentence) =>
    clauses(sentence.toLowerCase().replace(deniedList, ' '), /[.;:!?()–—]+|, so /).flatMap(told),
  tellsOfOthers: (passage) => listOfOthers.test(passage),
  steps: {
    device: [
      new RegExp(
        `^(?:change|alter|remove|clear|reset|update|hide|disable|switch on|switch off|turn off|turn on|log out of|sign out of|set up|set|choose|create|mute|lock|get a new) ${reach}${thing}\\b`,
      ),
      /^(?:turn|switch) (?:[^ ]+ ){1,6}?o(?:ff|n)\b/,
      /^(?:delete|erase|wipe|install|uninstall|block|unblock|restart|reboot|unfriend|unfollow|sign out|log out|log off|sign in|log in)\b/,
    ],
    send: [
      /^(?:send|forward) (?!no\b|nothing|none)/,
      /^(?:e-?mail|text|post) (?:the|a|an|your|them|him|her|us|it|some)/,
      /^(?:fill in|fill out|submit|hand in|lodge|file (?:a|the|your))\b/,
      /^(?:write|reply|answer) (?:to|back|(?:[^ ]+ ){0,3}?(?:messages?|e-?mails?|letters?|sms))\b/,
      /^report\b.*\b(?:app|profile|picture|button|post)\b/,
    ],
    go: [
      /^(?:go|walk|travel|set out)(?: (?!on\b|through\b|over\b|slowly\b)|$)/,
      /^(?:run|drive|move|hurry) (?:to|away|out|into)\b/,
      /^(?:leave|get out of|move out of) (?:the |your )?(?:home|house|flat|room|building)\b/,
      /^leave(?: at once| now| early| quietly| without|$)/,
      /^(?:get out|get away|move out|come|visit(?! .*\b(?:page|site|website)\b))\b/,
      /^get .*\baway\b/,
      /^see (?:a |the |your )?(?:doctor|lawyer|nurse|psychologist)\b/,
      /^take (?:the |your )?child(?:ren)?(?![a-z’'])/,
      /^(?:take|bring|drive|accompany) .*\bto (?:the |a |your )?(?:police|doctor|court|hospital|bank|office|embassy|shelter|lawyer|prosecution|centre|station)\b/,
    ],
  },
};
