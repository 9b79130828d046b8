/** How the parts of a school system's pages are found. A versioned JSON document that schools can share. */

export const PROFILE_FORMAT = 'kantlijn-profile';
export const PROFILE_VERSION = 1;

/** What a profile can tell about. Parts of a note are looked for inside its row. */
export const PARTS = [
  'pupilName',
  'pupilFirstName',
  'pupilInfix',
  'pupilLastName',
  'pupilNumber',
  'pupilBirthDate',
  'pupilGroup',
  'listRow',
  'listName',
  'noteHeading',
  'noteRow',
  'noteText',
  'noteDate',
  'noteAuthor',
  'noteCategory',
  'noteField',
  'categoryField',
] as const;
export type Part = (typeof PARTS)[number];

/** Tried in this order: what a person reads beside it, the end of its `name`, its place in the page. */
export interface Finder {
  /** Visible label texts, in lower case without a colon: "geboortedatum". */
  labels: string[];
  /** Ends of a control's `name`: "notitie:tekst". */
  names: string[];
  /** CSS selectors, for a note's parts from its row on. */
  selectors: string[];
}

export interface Profile {
  format: typeof PROFILE_FORMAT;
  version: typeof PROFILE_VERSION;
  /** Short and unique: letters, digits and dashes. */
  id: string;
  /** Shown to the user. */
  name: string;
  /** Host names, `*.` in front for any sub domain. */
  hosts: string[];
  /** Somebody saw it work on the live system. */
  checked: boolean;
  parts: Partial<Record<Part, Partial<Finder>>>;
}
