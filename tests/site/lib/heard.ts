/** A page of a kind as it is heard in Serbian, below the frame that all pages have. */
export interface Heard {
  name: string;
  /** Its address below the language. */
  at: string[];
  /** The parts that must be there, in this order; texts that editors change are left open. */
  main: string;
}

/** One page of each kind whose parts people go through by ear. */
export const heardPages: readonly Heard[] = [
  {
    name: 'The start page',
    at: [],
    main: `
- main:
  - heading [level=1]
  - list:
    - listitem:
      - link /hitno/
      - paragraph
  - heading [level=2]
  - list
`,
  },
  {
    name: 'A guide',
    at: ['guides', 'in-danger'],
    main: `
- main:
  - article:
    - heading [level=1]
    - term: Koliko košta
    - definition
    - term: Ko će saznati
    - definition
    - heading "Kome da se javite" [level=2]
    - list:
      - listitem:
        - link "112"
        - link
        - text: /Potvrđeno/
      - listitem:
        - link "0800 11112"
        - link
        - text: /nije potvrđeno/
    - heading [level=2]
    - heading "Izvori" [level=2]
    - list
`,
  },
  {
    name: 'A municipality',
    at: ['places', 'prizren'],
    main: `
- main:
  - heading "Prizren" [level=1]
  - heading [level=2]
  - list:
    - listitem:
      - link "112"
      - link
  - heading /sigurne kuće.+Prizren/ [level=2]
  - heading /Kancelarija.+Prizren/ [level=2]
  - group: Izvori i provera
  - heading /Ko pomaže.+Prizren/ [level=2]
  - heading /Socijalni rad.+Prizren/ [level=2]
  - heading /Šta ne znamo.+Prizren/ [level=2]
`,
  },
  {
    name: 'The page of who helps',
    at: ['services'],
    main: `
- main:
  - heading [level=1]
  - heading "Šta vam treba?" [level=2]
  - combobox "Šta vam treba?"
  - checkbox "Besplatan poziv"
  - checkbox "Danju i noću"
  - button "Prikažite sve"
  - status
  - heading "Brojevi telefona" [level=2]
  - heading [level=3]
  - paragraph:
    - link "112"
  - list
  - group: Izvori i provera
  - heading [level=3]
  - paragraph:
    - link "192"
`,
  },
  {
    name: 'A campaign',
    at: ['campaigns', '16-days'],
    main: `
- main:
  - article:
    - heading [level=1]
    - term: Kada
    - definition
    - heading "Dani kampanje" [level=2]
    - list:
      - listitem:
        - time: 25. novembar
        - link
    - heading "Izvori" [level=2]
`,
  },
  {
    name: 'The list of news',
    at: ['news'],
    main: `
- main:
  - article:
    - heading [level=1]
    - heading /^20\\d\\d$/ [level=2]
    - list:
      - listitem:
        - time
        - link
    - heading "Vesti po projektima" [level=2]
    - heading "Vesti po opštinama" [level=2]
`,
  },
];
